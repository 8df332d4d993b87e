//! Who may write, and what browsers may do with our pages.

use super::problem::Problem;
use super::state::State as Shared;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// What every answer carries. Nothing is loaded from elsewhere, no page frames ours, no text becomes a script.
const HEADERS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
];

/// Puts these headers on an answer.
pub fn secure(response: &mut Response) {
    for (name, value) in HEADERS {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

/// Lets through what may write: from no other site, and with the token where there is one.
pub async fn writer(
    State(state): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    allowed(request.headers(), state.setting.token.as_deref(), state.setting.bind.ip().is_loopback())?;
    Ok(next.run(request).await)
}

fn allowed(headers: &HeaderMap, token: Option<&str>, local: bool) -> Result<(), Problem> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or("");
    // a page of another site that the user has open may send requests here, though it cannot read the answers
    if text(header::ORIGIN)
        .is_some_and(|origin| origin.split_once("://").is_none_or(|(_, from)| from != host))
    {
        return Err(Problem::new(StatusCode::FORBIDDEN, "the header `origin` names another site"));
    }
    // and its name may be made to lead to this machine
    if token.is_none() && local && !loopback(host) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "the header `host` does not name this machine"));
    }
    let Some(token) = token else { return Ok(()) };
    let shown = text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer ")).unwrap_or("");
    if same(shown.trim().as_bytes(), token.as_bytes()) {
        return Ok(());
    }
    Err(Problem::new(StatusCode::UNAUTHORIZED, "writing needs the header `authorization: Bearer TOKEN`"))
}

fn loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    matches!(name.map_or(host, |(name, _)| name), "localhost" | "127.0.0.1" | "[::1]")
}

/// Whether both are the same, in a time that does not tell where they differ.
fn same(shown: &[u8], token: &[u8]) -> bool {
    let differ = shown.iter().zip(token).fold(0, |differ, (a, b)| differ | (a ^ b));
    shown.len() == token.len() && differ == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(headers: &[(HeaderName, &str)], token: Option<&str>) -> u16 {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(name, value.parse().unwrap_or(HeaderValue::from_static("")));
        }
        allowed(&map, token, true).map_or_else(|problem| problem.status, |()| 200)
    }

    #[test]
    fn writers_come_from_here_or_show_the_token() {
        let host = (header::HOST, "127.0.0.1:8080");
        assert_eq!(status(std::slice::from_ref(&host), None), 200);
        assert_eq!(status(&[(header::HOST, "[::1]")], None), 200);
        assert_eq!(status(&[(header::HOST, "evil.example")], None), 403);
        assert_eq!(status(&[host.clone(), (header::ORIGIN, "http://127.0.0.1:8080")], None), 200);
        assert_eq!(status(&[host.clone(), (header::ORIGIN, "http://evil.example")], None), 403);
        assert_eq!(status(&[host.clone(), (header::ORIGIN, "null")], None), 403);
        assert_eq!(status(std::slice::from_ref(&host), Some("abc")), 401);
        assert_eq!(status(&[host.clone(), (header::AUTHORIZATION, "Bearer abd")], Some("abc")), 401);
        assert_eq!(status(&[host, (header::AUTHORIZATION, "Bearer abc")], Some("abc")), 200);
    }
}
