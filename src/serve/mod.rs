//! The service: quotations over HTTP, and the pages that show them.
//!
//! In: a [`Setting`], an [`Engine`](crate::Engine) and a listening socket. Out: answers, until it is told to stop; then the work that
//! has begun is finished. This room neither reads files nor knows the time of day; what needs either (the token, pages of
//! the web, the log's clock) is given by the command. Law 2 holds here too: whatever the body, there is an answer.
//!
//! Limits everywhere: connections, requests at once, bytes of a body, seconds for a head, a body and an answer; so that memory
//! is bounded by the setting and not by who calls.

mod answers;
mod api;
mod app;
mod assets;
mod body;
mod guard;
mod kept;
mod listen;
mod log;
mod metrics;
mod openapi;
mod problem;
mod setting;
mod state;

pub use app::router;
pub use kept::Shelf;
pub use listen::serve;
pub use log::Line;
pub use openapi::document;
pub use setting::{Refused, Setting};
pub use state::{Helpers, State};
