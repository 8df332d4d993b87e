//! What the service is told at its start, and which of it is refused.

use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

/// Addresses, limits, the token.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Where it listens.
    pub bind: SocketAddr,
    /// What writers must show: `Authorization: Bearer …`.
    pub token: Option<String>,
    /// Whether writers need no token though others than this machine can reach the service.
    pub open: bool,
    /// The longest body of one article, and the longest line of a batch, in bytes.
    pub max_body: usize,
    /// The longest body of a batch, in bytes.
    pub max_batch: usize,
    /// How long a body may take to come, and an answer to be made.
    pub timeout: Duration,
    /// How long a head may take, how long a body may stand still, and how long a reader may not read.
    pub patience: Duration,
    /// How many requests are worked on or waited for at once; more are told to come back.
    pub requests: usize,
    /// How many connections are held; more wait to be accepted.
    pub connections: usize,
    /// How many articles are worked on at once.
    pub threads: usize,
    /// How long work that has begun may go on after a stop.
    pub grace: Duration,
}

/// Others than this machine could write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused(SocketAddr);

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "--bind {}: others than this machine can reach that address, and could write; give them a token to show \
             (--token-file FILE), or say that anyone may (--open)",
            self.0
        )
    }
}

impl Setting {
    /// A setting for tests and small services on this machine.
    pub fn local(bind: SocketAddr) -> Self {
        Self {
            bind,
            token: None,
            open: false,
            max_body: 2 << 20,
            max_batch: 256 << 20,
            timeout: Duration::from_secs(30),
            patience: Duration::from_secs(10),
            requests: 256,
            connections: 4096,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            grace: Duration::from_secs(30),
        }
    }

    /// Refuses an address that others can reach where nothing keeps them from writing.
    pub fn check(&self) -> Result<(), Refused> {
        let safe = self.bind.ip().is_loopback() || self.token.is_some() || self.open;
        if safe { Ok(()) } else { Err(Refused(self.bind)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_can_reach_needs_a_token_or_a_word() {
        let at = |address: &str| {
            Setting::local(address.parse().unwrap_or_else(|_| SocketAddr::from(([0, 0, 0, 0], 0))))
        };
        assert!(at("127.0.0.1:8080").check().is_ok() && at("[::1]:8080").check().is_ok());
        let refused = at("0.0.0.0:80").check().err().map(|refused| refused.to_string()).unwrap_or_default();
        assert!(refused.contains("--token-file") && refused.contains("--open"), "{refused}");
        assert!(Setting { token: Some("x".into()), ..at("0.0.0.0:80") }.check().is_ok());
        assert!(Setting { open: true, ..at("[::]:80") }.check().is_ok());
    }
}
