//! TLS to PostgreSQL: on the private server of `.ci/postgres`, whose certificate comes from an authority of its own.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::store::Place;
use dedi::store::Store;
use dedi::store::db::Mode;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

/// Whether a connection to a store is encrypted, as the server says.
fn encrypted(address: &str) -> Result<bool, String> {
    let mut store = Store::open(address, Mode::Read, 5).map_err(|error| error.to_string())?;
    let sql = "SELECT CAST(ssl AS INT) FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    Ok(store.db.number(sql, &[]).unwrap() == 1)
}

#[test]
fn connections_are_encrypted_as_they_are_asked_to_be() {
    let Some(place) = Place::server() else { return };
    place.store("init", &[]).success();
    let ca = place.texts("SELECT current_setting('ssl_ca_file')").remove(0);
    if ca.is_empty() || ca == "-" {
        // a server of somebody else's, without TLS
        return;
    }
    let with = |more: &str| encrypted(&format!("{}&{more}", place.address));
    assert_eq!(with("sslmode=disable"), Ok(false));
    assert_eq!(
        (with("sslmode=prefer"), with("sslmode=require"), encrypted(&place.address)),
        (Ok(true), Ok(true), Ok(true))
    );
    let full = format!("sslmode=verify-full&sslrootcert={}", ca.replace('/', "%2F"));
    assert_eq!(with(&full), Ok(true));
    // the certificate is for the number, not for the name
    let named = format!("{}&{full}", place.address.replace("127.0.0.1", "localhost"));
    assert!(
        encrypted(&named)
            .is_err_and(|error| error.contains("cannot be opened") && error.contains("certificate"))
    );
    place.write("none.pem", "hiçbir sertifika yok\n");
    let none = place.folder().join("none.pem").to_str().unwrap().replace('/', "%2F");
    assert!(
        with(&format!("sslmode=verify-full&sslrootcert={none}"))
            .is_err_and(|e| e.contains("no certificate is in it"))
    );
    assert!(with("sslmode=verify-full").is_err_and(|error| error.contains("needs sslrootcert=FILE")));
    assert!(
        with("sslmode=never").is_err_and(|error| error.contains("disable, prefer, require or verify-full"))
    );
}

/// What a server without TLS answers to who asks for it is one letter.
#[test]
fn a_server_without_tls_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        let (mut caller, _) = listener.accept().unwrap();
        caller.read_exact(&mut [0; 8]).unwrap();
        caller.write_all(b"N").unwrap();
    });
    let place = Place::at(&format!("postgres://ada:gizli@127.0.0.1:{port}/haber?sslmode=require"));
    place.store("stats", &[]).code(1).stderr(
        contains("does not support TLS").and(contains("sslmode=disable")).and(contains("gizli").not()),
    );
    server.join().unwrap();
}
