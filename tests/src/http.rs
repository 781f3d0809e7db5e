//! HTTP/1.1, byte by byte: what is sent is what a case says, also where it is wrong.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::Result;

/// A request as it goes over the wire.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The target, undecoded and unchecked.
    pub path: String,
    /// Beside `Host`, `Connection` and `Content-Length`.
    pub headers: Vec<(String, String)>,
    /// The body; none sends no `Content-Length`.
    pub body: Option<Vec<u8>>,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// Names in lower case, in the order they came.
    pub headers: Vec<(String, String)>,
    /// The body, unchunked.
    pub body: Vec<u8>,
}

impl Response {
    /// The value of a header; several of one name are joined as HTTP joins them.
    pub fn header(&self, name: &str) -> Option<String> {
        let values: Vec<&str> = self
            .headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends a request on a connection of its own.
pub fn send(address: SocketAddr, request: &Request) -> Result<Response> {
    let mut stream = connect(address)?;
    let bytes = bytes(address, request, "close");
    // A server may answer (413) and close before it has read everything: the answer counts, if there is one.
    let sent = stream.write_all(&bytes);
    let mut answer = Vec::new();
    let received = stream.read_to_end(&mut answer);
    if answer.is_empty() {
        sent?;
        received?;
    }
    parse(&answer, &request.method)
}

/// A connection that stays open from one request to the next.
#[derive(Debug)]
pub struct KeptAlive {
    address: SocketAddr,
    stream: TcpStream,
}

impl KeptAlive {
    /// Opens one.
    pub fn open(address: SocketAddr) -> Result<Self> {
        Ok(Self { address, stream: connect(address)? })
    }

    /// Sends a request, and reads an answer whose length is told.
    pub fn send(&mut self, request: &Request) -> Result<Response> {
        if self.is_closed()? {
            self.stream = connect(self.address)?;
        }
        self.stream.write_all(&bytes(self.address, request, "keep-alive"))?;
        let mut answer = Vec::new();
        let mut piece = [0; 4096];
        loop {
            if let Some(end) = find(&answer, b"\r\n\r\n") {
                let head = answer.get(..end + 4).unwrap_or_default();
                let length = parse(head, "HEAD")?.header("content-length").unwrap_or_default();
                if answer.len() >= end + 4 + length.parse().unwrap_or(0) {
                    return parse(&answer, &request.method);
                }
            }
            match self.stream.read(&mut piece)? {
                0 => return Err("the connection was closed before the answer".into()),
                count => answer.extend_from_slice(piece.get(..count).unwrap_or_default()),
            }
        }
    }

    /// Whether the server has closed it because it rested too long.
    fn is_closed(&self) -> Result<bool> {
        self.stream.set_nonblocking(true)?;
        let peeked = self.stream.peek(&mut [0]);
        self.stream.set_nonblocking(false)?;
        Ok(!peeked.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock))
    }
}

fn connect(address: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

fn bytes(address: SocketAddr, request: &Request, connection: &str) -> Vec<u8> {
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: {address}\r\nconnection: {connection}\r\n",
        request.method, request.path
    );
    for (name, value) in &request.headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    if let Some(body) = &request.body {
        head.extend(["content-length: ", &body.len().to_string(), "\r\n"]);
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    bytes.extend(request.body.iter().flatten());
    bytes
}

fn parse(answer: &[u8], method: &str) -> Result<Response> {
    let end = find(answer, b"\r\n\r\n")
        .ok_or_else(|| format!("no HTTP answer: {:?}", String::from_utf8_lossy(answer)))?;
    let (head, rest) = answer.split_at(end);
    let head = String::from_utf8_lossy(head);
    let body = rest.get(4..).unwrap_or_default();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap_or_default();
    let code = status
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .ok_or_else(|| format!("no status: {status:?}"))?;
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut response = Response { status: code, headers, body: Vec::new() };
    response.body =
        if response.header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
            unchunk(body)?
        } else {
            body.to_vec()
        };
    let length = response.header("content-length").and_then(|length| length.parse::<usize>().ok());
    if method != "HEAD" && length.is_some_and(|length| length != response.body.len()) {
        return Err(format!("{} bytes of a body of {length:?}", response.body.len()).into());
    }
    Ok(response)
}

fn unchunk(mut rest: &[u8]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = find(rest, b"\r\n").ok_or("a chunk without an end")?;
        let (size, after) = rest.split_at(line);
        let size = usize::from_str_radix(
            String::from_utf8_lossy(size).split(';').next().unwrap_or_default().trim(),
            16,
        )?;
        let after = after.get(2..).unwrap_or_default();
        if size == 0 {
            return Ok(body);
        }
        body.extend_from_slice(after.get(..size).ok_or("a chunk is cut off")?);
        rest = after.get(size + 2..).ok_or("a chunk is cut off")?;
    }
}

fn find(bytes: &[u8], text: &[u8]) -> Option<usize> {
    bytes.windows(text.len()).position(|window| window == text)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn chunks_are_joined() {
        let answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-A: 1\r\nX-A: 2\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\n";
        let response = parse(answer, "GET").expect("parses");
        assert_eq!((response.status, response.body.as_slice()), (200, &b"abcde"[..]));
        assert_eq!(response.header("x-a").as_deref(), Some("1, 2"));
    }

    #[test]
    fn a_short_body_is_an_error() {
        assert!(parse(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nabc", "GET").is_err());
        assert!(parse(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n", "HEAD").is_ok());
    }
}
