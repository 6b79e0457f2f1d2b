//! Who is at the other end of the line.

use crate::config::Network;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// The caller's address as far as it can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    /// The address by which askings are counted: of IPv6 only the network, which one household has whole.
    pub fn counted(self) -> IpAddr {
        match self.0.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => IpAddr::V6((address.to_bits() & (u128::MAX << 64)).into()),
        }
    }
}

/// Walks `X-Forwarded-For` from its right end, past proxies that are trusted, to the first address that is not. Without
/// trusted proxies the header is not looked at: anybody can write it.
pub fn client_address(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> ClientAddress {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer.to_canonical();
    let forwarded: Vec<&str> =
        headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok()).collect();
    for hop in forwarded.join(",").rsplit(',') {
        if !is_trusted(client) {
            break;
        }
        let Ok(address) = hop.trim().parse::<IpAddr>() else { break };
        client = address.to_canonical();
    }
    ClientAddress(client)
}

/// Puts the [`ClientAddress`] into the request's extensions.
pub async fn layer(State(trusted): State<Arc<[Network]>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip());
    let address = client_address(peer, request.headers(), &trusted);
    request.extensions_mut().insert(address);
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        let trusted: Vec<Network> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        client_address(peer.parse().unwrap(), &headers, &trusted).0.to_string()
    }

    #[test]
    fn a_header_from_nobody_trusted_is_not_believed() {
        assert_eq!(seen("5.6.7.8", &["1.1.1.1"], &[]), "5.6.7.8");
        assert_eq!(seen("5.6.7.8", &["1.1.1.1"], &["10.0.0.0/8"]), "5.6.7.8");
    }

    #[test]
    fn the_first_untrusted_hop_from_the_right_is_the_client() {
        assert_eq!(seen("10.0.0.1", &["9.9.9.9, 5.6.7.8, 10.0.0.2"], &["10.0.0.0/8"]), "5.6.7.8");
        assert_eq!(seen("10.0.0.1", &["9.9.9.9", "5.6.7.8"], &["10.0.0.0/8"]), "5.6.7.8");
    }

    #[test]
    fn a_broken_header_leaves_the_last_believable_address() {
        assert_eq!(seen("10.0.0.1", &["unknown"], &["10.0.0.0/8"]), "10.0.0.1");
    }

    #[test]
    fn a_household_of_the_new_protocol_is_counted_as_one() {
        let counted = |text: &str| ClientAddress(text.parse().unwrap()).counted();
        assert_eq!(counted("2001:db8:1:2::5"), counted("2001:db8:1:2:ffff::9"));
        assert_ne!(counted("2001:db8:1:2::5"), counted("2001:db8:1:3::5"));
    }
}
