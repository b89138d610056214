//! One keep-alive connection that speaks just enough HTTP/1.1, so that the generator needs far less
//! of the processor than the server it measures.

use std::{error::Error, io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// After this long without an answer a request has failed.
const PATIENCE: Duration = Duration::from_secs(90);
/// More headers than any answer has.
const HEADERS: usize = 64;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// From the header `Retry-After`, in seconds.
    pub retry_after: Option<Duration>,
    /// The first cookie that is set, without its attributes.
    pub cookie: Option<String>,
    /// Bytes of head and body.
    pub bytes: usize,
    /// The content of the body; empty unless it was asked for.
    pub body: Vec<u8>,
}

/// Whether the caller wants to read the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    Keep,
    Skip,
}

/// Connects by itself when it has to.
#[derive(Debug)]
pub struct Connection {
    address: SocketAddr,
    stream: Option<TcpStream>,
    received: Vec<u8>,
}

/// How the end of a body is found.
enum Length {
    Bytes(usize),
    Chunked,
}

struct Head {
    answer: Answer,
    /// Where the body begins.
    end: usize,
    length: Length,
    close: bool,
}

impl Connection {
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            stream: None,
            received: Vec::with_capacity(4096),
        }
    }

    /// Connects now, so that the first request need not.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn open(&mut self) -> io::Result<()> {
        if !self.is_open() {
            let stream = TcpStream::connect(self.address).await?;
            stream.set_nodelay(true)?;
            self.stream = Some(stream);
        }
        Ok(())
    }

    /// Sends a whole request and waits for the whole answer.
    ///
    /// # Errors
    /// When the connection breaks, nothing comes for [`PATIENCE`], or it is not HTTP/1.1.
    pub async fn send(&mut self, request: &[u8], body: Body) -> io::Result<Answer> {
        let exchange = timeout(PATIENCE, self.exchange(request, body)).await;
        let outcome = exchange.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        if outcome.is_err() {
            self.stream = None;
        }
        outcome
    }

    /// False also when the other side has closed meanwhile.
    fn is_open(&self) -> bool {
        let Some(stream) = &self.stream else {
            return false;
        };
        let nothing = stream.try_read(&mut [0]);
        matches!(nothing, Err(error) if error.kind() == io::ErrorKind::WouldBlock)
    }

    async fn exchange(&mut self, request: &[u8], body: Body) -> io::Result<Answer> {
        self.open().await?;
        let stream = self.stream.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        stream.write_all(request).await?;
        self.received.clear();
        let head = loop {
            fill(stream, &mut self.received).await?;
            if let Some(head) = read_head(&self.received)? {
                break head;
            }
        };
        let mut answer = head.answer;
        let end = match head.length {
            Length::Bytes(length) => head.end + length,
            Length::Chunked => loop {
                if let Some(end) = unchunk(&self.received, head.end, &mut answer.body)? {
                    break end;
                }
                fill(stream, &mut self.received).await?;
            },
        };
        while self.received.len() < end {
            fill(stream, &mut self.received).await?;
        }
        answer.bytes = end;
        if body == Body::Skip {
            answer.body = Vec::new();
        } else if matches!(head.length, Length::Bytes(_)) {
            answer.body = self.received[head.end..end].to_vec();
        }
        if head.close {
            self.stream = None;
        }
        Ok(answer)
    }
}

async fn fill(stream: &mut TcpStream, received: &mut Vec<u8>) -> io::Result<()> {
    match stream.read_buf(received).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}

fn malformed(error: impl Into<Box<dyn Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

/// The head, once it is whole.
fn read_head(received: &[u8]) -> io::Result<Option<Head>> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(end) = response.parse(received).map_err(malformed)? else {
        return Ok(None);
    };
    let mut head = Head {
        answer: Answer {
            status: response.code.unwrap_or_default(),
            retry_after: None,
            cookie: None,
            bytes: 0,
            body: Vec::new(),
        },
        end,
        length: Length::Bytes(0),
        close: false,
    };
    for header in response.headers.iter() {
        let value = std::str::from_utf8(header.value).unwrap_or_default();
        head.take(header.name, value)?;
    }
    Ok(Some(head))
}

impl Head {
    fn take(&mut self, name: &str, value: &str) -> io::Result<()> {
        if name.eq_ignore_ascii_case("content-length") {
            self.length = Length::Bytes(value.parse().map_err(malformed)?);
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            self.length = Length::Chunked;
        } else if name.eq_ignore_ascii_case("connection") {
            self.close = value.eq_ignore_ascii_case("close");
        } else if name.eq_ignore_ascii_case("retry-after") {
            self.answer.retry_after = value.parse().ok().map(Duration::from_secs);
        } else if name.eq_ignore_ascii_case("set-cookie") && self.answer.cookie.is_none() {
            let pair = value.split(';').next().unwrap_or_default();
            self.answer.cookie = Some(pair.to_owned());
        }
        Ok(())
    }
}

/// Reads chunks from `start` on; `None` when the last has not come yet.
fn unchunk(received: &[u8], start: usize, body: &mut Vec<u8>) -> io::Result<Option<usize>> {
    body.clear();
    let mut at = start;
    loop {
        let rest = received.get(at..).unwrap_or_default();
        let size = httparse::parse_chunk_size(rest)
            .map_err(|_| malformed("the size of a chunk is not a number"))?;
        let httparse::Status::Complete((line, size)) = size else {
            return Ok(None);
        };
        let begin = at + line;
        let end = begin + usize::try_from(size).map_err(malformed)?;
        if received.len() < end + 2 {
            return Ok(None);
        }
        if size == 0 {
            return Ok(Some(end + 2));
        }
        body.extend_from_slice(&received[begin..end]);
        at = end + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_when_to_come_again() {
        let text =
            b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 7\r\nContent-Length: 2\r\n\r\n{}";
        let head = read_head(text).unwrap().unwrap();
        assert_eq!(head.answer.status, 503);
        assert_eq!(head.answer.retry_after, Some(Duration::from_secs(7)));
        assert!(matches!(head.length, Length::Bytes(2)));
        assert!(read_head(&text[..40]).unwrap().is_none());
    }

    #[test]
    fn chunks_are_put_together() {
        let text = b"5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n";
        let mut body = Vec::new();
        for cut in 0..text.len() {
            assert_eq!(unchunk(&text[..cut], 0, &mut body).unwrap(), None, "{cut}");
        }
        assert_eq!(unchunk(text, 0, &mut body).unwrap(), Some(text.len()));
        assert_eq!(body, b"hello!");
    }
}
