//! As much HTTP/1.1 as a phone needs, with a connection that can be dropped anywhere.

use std::{io, net::SocketAddr};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
};

/// One connection, kept alive.
pub struct Client {
    stream: BufReader<TcpStream>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Of a refusal.
    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }
}

impl Client {
    pub async fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
        })
    }

    pub async fn post(&mut self, path: &str, token: &str, json: &[u8]) -> io::Result<Answer> {
        let mut request = head("POST", path, token, Some(json.len()));
        request.extend_from_slice(json);
        self.stream.get_mut().write_all(&request).await?;
        self.answer().await
    }

    pub async fn get(&mut self, path: &str, token: &str) -> io::Result<Answer> {
        let request = head("GET", path, token, None);
        self.stream.get_mut().write_all(&request).await?;
        self.answer().await
    }

    /// Sends the first half of the body and hangs up.
    pub async fn post_half(mut self, path: &str, token: &str, json: &[u8]) -> io::Result<()> {
        let mut request = head("POST", path, token, Some(json.len()));
        request.extend_from_slice(&json[..json.len() / 2]);
        self.stream.get_mut().write_all(&request).await
    }

    async fn answer(&mut self) -> io::Result<Answer> {
        let status_line = self.line().await?;
        let status = status_line
            .split(' ')
            .nth(1)
            .and_then(|it| it.parse().ok())
            .ok_or(io::ErrorKind::InvalidData)?;
        let mut length = 0;
        let mut chunked = false;
        loop {
            let line = self.line().await?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(text) = line.strip_prefix("content-length:") {
                length = text.trim().parse().map_err(io::Error::other)?;
            }
            chunked |= line.starts_with("transfer-encoding:") && line.ends_with("chunked");
        }
        let body = if chunked {
            self.chunks().await?
        } else {
            self.bytes(length).await?
        };
        Ok(Answer { status, body })
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let size = usize::from_str_radix(&self.line().await?, 16).map_err(io::Error::other)?;
            body.extend(self.bytes(size).await?);
            self.line().await?;
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn bytes(&mut self, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; count];
        self.stream.read_exact(&mut bytes).await?;
        Ok(bytes)
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        self.stream.read_line(&mut line).await?;
        if line.ends_with('\n') {
            Ok(line.trim_end().to_owned())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }
}

fn head(method: &str, path: &str, token: &str, length: Option<usize>) -> Vec<u8> {
    let content = length.map_or_else(String::new, |length| {
        format!("Content-Type: application/json\r\nContent-Length: {length}\r\n")
    });
    format!(
        "{method} {path} HTTP/1.1\r\nHost: okaeri.test\r\nSec-Fetch-Site: same-origin\r\n\
         Cookie: traveller={token}; language=en\r\n{content}\r\n"
    )
    .into_bytes()
}
