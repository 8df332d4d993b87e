//! TLS to a server of PostgreSQL: what its address asks for, and the connector that does it.
//!
//! | `sslmode` | what becomes of the connection |
//! | --- | --- |
//! | `disable` | not encrypted |
//! | `prefer` (where nothing is said) | encrypted where the server can |
//! | `require` | encrypted, or refused |
//! | `verify-full` | the same, and the server's certificate must be for its name and come from one in the file `sslrootcert` |
//!
//! As with PostgreSQL's own programs only the last tells whether the server is who it says: the others keep out those who listen, not
//! those who stand between.

use super::error::{Kind, StoreError};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use std::path::PathBuf;
use std::sync::Arc;
use tokio_postgres_rustls::MakeRustlsConnect;

/// Whose certificates are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Anybody's.
    Any,
    /// Such as come from one in this file.
    File(PathBuf),
}

/// What an address asks for, and the address without what the driver does not know.
pub fn asked(address: &str) -> Result<(String, Trust), StoreError> {
    let Some((base, query)) = address.split_once('?') else { return Ok((address.to_owned(), Trust::Any)) };
    let (mut file, mut full, mut rest) = (None, false, Vec::new());
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslrootcert", path)) => file = Some(PathBuf::from(decoded(path))),
            Some(("sslmode", "verify-full")) => {
                full = true;
                rest.push("sslmode=require");
            }
            Some(("sslmode", mode)) if !matches!(mode, "disable" | "prefer" | "require") => {
                let why = format!("sslmode is `{mode}`; disable, prefer, require or verify-full is expected");
                return Err(StoreError::new(Kind::Unreachable(why)));
            }
            _ => rest.push(pair),
        }
    }
    let trust = match (full, file) {
        (true, Some(file)) => Trust::File(file),
        (false, None) => Trust::Any,
        (true, None) => {
            let why = "sslmode=verify-full needs sslrootcert=FILE with the certificates that are trusted";
            return Err(StoreError::new(Kind::Unreachable(why.into())));
        }
        (false, Some(_)) => {
            let why = "sslrootcert is of use with sslmode=verify-full alone";
            return Err(StoreError::new(Kind::Unreachable(why.into())));
        }
    };
    let joint = if rest.is_empty() { "" } else { "?" };
    Ok((format!("{base}{joint}{}", rest.join("&")), trust))
}

/// `%2F` as the sign it stands for.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        if let Some(byte) = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or("");
        } else {
            bytes.push(b'%');
            rest = after;
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What makes encrypted connections.
pub fn connector(trust: &Trust) -> Result<MakeRustlsConnect, StoreError> {
    let refused = |why: String| StoreError::new(Kind::Unreachable(why));
    let provider = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| refused(error.to_string()))?;
    let config = match trust {
        Trust::Any => config.dangerous().with_custom_certificate_verifier(Arc::new(Anybody(provider))),
        Trust::File(path) => {
            let shown = path.display();
            let mut roots = RootCertStore::empty();
            let read = |error: &dyn std::fmt::Display| refused(format!("{shown}: {error}"));
            for certificate in CertificateDer::pem_file_iter(path).map_err(|error| read(&error))? {
                roots.add(certificate.map_err(|error| read(&error))?).map_err(|error| read(&error))?;
            }
            if roots.is_empty() {
                return Err(refused(format!("{shown}: no certificate is in it")));
            }
            config.with_root_certificates(roots)
        }
    };
    Ok(MakeRustlsConnect::new(config.with_no_client_auth()))
}

/// Takes any certificate; that the server has its key must be shown all the same.
#[derive(Debug)]
struct Anybody(Arc<CryptoProvider>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_asks_for() {
        let of = |address: &str| asked(address).map_err(|error| error.to_string());
        assert_eq!(of("postgres://h/d"), Ok(("postgres://h/d".into(), Trust::Any)));
        assert_eq!(
            of("postgres://h/d?sslmode=require"),
            Ok(("postgres://h/d?sslmode=require".into(), Trust::Any))
        );
        assert_eq!(
            of("postgres://h/d?port=1&sslmode=verify-full&sslrootcert=%2Fetc%2Fk%C3%B6k.pem"),
            Ok(("postgres://h/d?port=1&sslmode=require".into(), Trust::File("/etc/kök.pem".into())))
        );
        for (address, message) in [
            ("postgres://h/d?sslmode=verify-full", "needs sslrootcert=FILE"),
            ("postgres://h/d?sslrootcert=a", "with sslmode=verify-full alone"),
            ("postgres://h/d?sslmode=never", "sslmode is `never`; disable, prefer"),
        ] {
            assert!(of(address).is_err_and(|error| error.contains(message)), "{address}");
        }
        assert_eq!(decoded("100%25 %zz%"), "100% %zz%");
    }
}
