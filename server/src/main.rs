//! The `pishkhan` program.

use clap::{Parser, Subcommand};

#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answers people.
    Serve {
        #[arg(long)]
        demo: bool,
        #[arg(long, default_value_t = 3000)]
        port: u16,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt::init();
    let Command::Serve { port, .. } = Arguments::parse().command;
    let manifest = server::assets::Manifest::load();
    let router = server::pages::routes(&manifest, || {}).merge(server::assets::routes());
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    tracing::info!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}
