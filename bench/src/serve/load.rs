//! A client that asks, waits for the whole answer, and asks again, on connections that stay open.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use super::Result;
use super::operation::Operation;

/// An answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

/// A connection to a server.
#[derive(Debug)]
pub(super) struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Client {
    pub(super) fn connect(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { stream, buffer: Vec::with_capacity(1 << 16) })
    }

    /// Sends a request and reads its answer, which has to say how long it is.
    pub(super) fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request)?;
        self.buffer.clear();
        let head = loop {
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            self.read_more()?;
        };
        let text = std::str::from_utf8(self.buffer.get(..head).unwrap_or_default())?;
        let status = text.get(9..12).ok_or("no status")?.parse()?;
        let length: usize = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map_or(Ok(0), |(_, length)| length.trim().parse())?;
        while self.buffer.len() < head + length {
            self.read_more()?;
        }
        Ok(Answer { status, body: self.buffer.split_off(head) })
    }

    fn read_more(&mut self) -> Result {
        let mut piece = [0; 1 << 14];
        match self.stream.read(&mut piece)? {
            0 => Err("the server closed the connection".into()),
            read => {
                self.buffer.extend_from_slice(piece.get(..read).unwrap_or_default());
                Ok(())
            }
        }
    }
}

/// Asks so many requests on all connections at once, numbered from `first` on, and returns how long all of them and each of them took.
pub(super) fn ask_all(
    clients: &mut [Client],
    operation: Operation,
    first: usize,
    requests: usize,
) -> Result<(Duration, Vec<Duration>)> {
    let each = requests / clients.len();
    let start = Instant::now();
    let taken: Vec<_> = std::thread::scope(|scope| {
        let asking: Vec<_> = clients
            .iter_mut()
            .enumerate()
            .map(|(index, client)| {
                scope.spawn(move || ask_some(client, operation, first + index * each, each))
            })
            .collect();
        asking
            .into_iter()
            .map(|asking| asking.join().unwrap_or_else(|_| Err("a client panicked".to_owned())))
            .collect()
    });
    let whole = start.elapsed();
    let taken: std::result::Result<Vec<_>, String> = taken.into_iter().collect();
    Ok((whole, taken?.concat()))
}

fn ask_some(
    client: &mut Client,
    operation: Operation,
    first: usize,
    requests: usize,
) -> std::result::Result<Vec<Duration>, String> {
    let mut taken = Vec::with_capacity(requests);
    for number in first..first + requests {
        let request = operation.request(number);
        let start = Instant::now();
        let answer = client.ask(&request).map_err(|error| error.to_string())?;
        taken.push(start.elapsed());
        if answer.status != operation.status() {
            let body = String::from_utf8_lossy(&answer.body).into_owned();
            return Err(format!("{} answers {}: {body}", operation.name(), answer.status));
        }
    }
    Ok(taken)
}
