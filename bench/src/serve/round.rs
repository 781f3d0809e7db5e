//! Rounds: one server, then the other, again and again.

use std::time::Duration;

use super::load::{Client, ask_all};
use super::operation::Operation;
use super::server::Server;
use super::{CONNECTIONS, Result};

/// How long a round of one server is to take.
const ROUND: Duration = Duration::from_millis(600);

/// What one server did in all rounds.
#[derive(Debug, Default)]
pub(super) struct Measured {
    /// Of each round.
    per_second: Vec<f64>,
    /// Ticks of the processors, of each round.
    ticks: Vec<u64>,
    /// Of each request.
    taken: Vec<Duration>,
}

impl Measured {
    /// The median over the rounds.
    pub(super) fn per_second(&self) -> f64 {
        median(self.per_second.iter().copied())
    }

    /// How long the fastest so many of a thousand requests took, at most.
    pub(super) fn within(&self, thousandths: usize) -> Duration {
        let mut taken = self.taken.clone();
        taken.sort_unstable();
        taken.get(taken.len() * thousandths / 1000).copied().unwrap_or_default()
    }

    /// Processor time a request.
    #[expect(clippy::cast_precision_loss, reason = "few enough")]
    pub(super) fn processor(&self) -> f64 {
        self.ticks.iter().sum::<u64>() as f64 / self.taken.len() as f64
    }
}

/// Both, of the same operation.
#[derive(Debug)]
pub(super) struct Compared {
    pub(super) ours: Measured,
    pub(super) hand: Measured,
}

impl Compared {
    /// Asks both the same, in turn; who is first changes with every round.
    pub(super) fn measure(pair: &[Server; 2], operation: Operation, rounds: usize) -> Result<Self> {
        let [mut ours, mut hand] = [Measured::default(), Measured::default()];
        let connect = |server: &Server| -> Result<Vec<Client>> {
            (0..CONNECTIONS).map(|_| Client::connect(server.address)).collect()
        };
        let [mut to_ours, mut to_hand] = [connect(&pair[0])?, connect(&pair[1])?];
        let mut number = 0;
        // Warm, and to know how many requests make a round. Both get the same number, so that their tables grow alike.
        let mut requests = 400;
        for clients in [&mut to_ours, &mut to_hand] {
            ask_all(clients, operation, number, requests)?;
        }
        for _ in 0..3 {
            number += requests;
            let (slow, _) = ask_all(&mut to_hand, operation, number, requests)?;
            let (fast, _) = ask_all(&mut to_ours, operation, number, requests)?;
            requests = for_a_round(requests, slow.min(fast));
        }
        for round in 0..rounds {
            number += requests;
            let mut turns = [(&pair[0], &mut to_ours, &mut ours), (&pair[1], &mut to_hand, &mut hand)];
            if round % 2 == 1 {
                turns.reverse();
            }
            for (server, clients, measured) in turns {
                let before = server.ticks()?;
                let (whole, taken) = ask_all(clients, operation, number, requests)?;
                measured.ticks.push(server.ticks()? - before);
                #[expect(clippy::cast_precision_loss, reason = "few enough")]
                measured.per_second.push(taken.len() as f64 / whole.as_secs_f64());
                measured.taken.extend(taken);
            }
        }
        Ok(Self { ours, hand })
    }

    /// Requests a second, ours to the other's: the median of the rounds' ratios.
    pub(super) fn speed(&self) -> f64 {
        median(self.ours.per_second.iter().zip(&self.hand.per_second).map(|(ours, hand)| ours / hand))
    }

    /// Processor time a request, ours to the other's.
    pub(super) fn processor(&self) -> f64 {
        self.ours.processor() / self.hand.processor()
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "few enough"
)]
fn for_a_round(requests: usize, took: Duration) -> usize {
    let wanted = requests as f64 * ROUND.as_secs_f64() / took.as_secs_f64();
    (wanted as usize / CONNECTIONS).max(10) * CONNECTIONS
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
