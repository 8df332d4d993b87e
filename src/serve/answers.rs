//! The answers that many addresses have in common, each said once: what goes wrong whatever is asked for. An address names these types
//! among its `responses`, and beside them what only it can answer.

#![allow(dead_code, reason = "none is ever made: they are what the description says of answers")]

use super::problem::Problem;
use utoipa::IntoResponses;

/// Where nothing is asked that could not be read.
#[derive(Debug, IntoResponses)]
pub enum Waiting {
    /// Too many requests at once
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(Problem),
    /// No processor was free in time, or the store does not answer
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(Problem),
}

/// Where a question is asked in the address alone.
#[derive(Debug, IntoResponses)]
pub enum Asking {
    /// The address or the query cannot be read
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Problem),
    /// Too many requests at once
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(Problem),
    /// No processor was free in time, or the store does not answer
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(Problem),
}

/// Where a body is sent.
#[derive(Debug, IntoResponses)]
pub enum Sending {
    /// The body or the query cannot be read
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Problem),
    /// The body did not come in time
    #[response(status = 408, content_type = "application/problem+json")]
    TooSlow(Problem),
    /// The body is too long
    #[response(status = 413, content_type = "application/problem+json")]
    TooLong(Problem),
    /// A media type that is not read
    #[response(status = 415, content_type = "application/problem+json")]
    OtherMedia(Problem),
    /// Too many requests at once
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(Problem),
    /// No processor was free in time, or the store does not answer
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(Problem),
}

/// Where something is written.
#[derive(Debug, IntoResponses)]
pub enum Writing {
    /// A token is needed
    #[response(status = 401, content_type = "application/problem+json")]
    NoToken(Problem),
    /// The request comes from another site
    #[response(status = 403, content_type = "application/problem+json")]
    Foreign(Problem),
}

/// Where the store is asked.
#[derive(Debug, IntoResponses)]
pub enum Storeless {
    /// The service has no store
    #[response(status = 404, content_type = "application/problem+json")]
    NoStore(Problem),
}
