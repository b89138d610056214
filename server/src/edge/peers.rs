//! How many connections each address has.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::metrics;

/// Connections of each address.
#[derive(Debug)]
pub struct Peers {
    limit: usize,
    count: Mutex<HashMap<IpAddr, usize>>,
}

/// One of an address's connections; given back when it is dropped.
#[derive(Debug)]
pub struct Seat {
    peers: Arc<Peers>,
    address: IpAddr,
}

impl Peers {
    /// None yet. 0 is no limit.
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            count: Mutex::default(),
        }
    }

    /// One more, if the address has not too many.
    pub fn seat(self: &Arc<Self>, address: IpAddr) -> Option<Seat> {
        let address = network(address);
        if self.limit > 0 {
            let mut counts = self.counts();
            let count = counts.entry(address).or_default();
            if *count >= self.limit {
                return None;
            }
            *count += 1;
        }
        metrics::connected();
        Some(Seat {
            peers: Arc::clone(self),
            address,
        })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        metrics::disconnected();
        let mut counts = self.peers.counts();
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

/// Whoever has one address of IPv6 has 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_address_or_network() {
        let peers = Arc::new(Peers::new(2));
        let seat = |address: &str| peers.seat(address.parse().unwrap());
        let first = seat("2001:db8::1").unwrap();
        let _second = seat("2001:db8::2").unwrap();
        assert!(seat("2001:db8::3").is_none());
        assert!(seat("2001:db8:0:1::1").is_some());
        drop(first);
        let _third = seat("2001:db8::3").unwrap();
        let _four = [
            seat("192.0.2.1").unwrap(),
            seat("::ffff:192.0.2.1").unwrap(),
        ];
        assert!(seat("192.0.2.1").is_none());
        assert_eq!(peers.counts().len(), 2);
        let peers = Arc::new(Peers::new(0));
        let seats = [0; 9].map(|_| peers.seat("192.0.2.1".parse().unwrap()));
        assert!(seats.iter().all(Option::is_some));
    }
}
