//! `schema.json` as it is written.

/// JSON with an indentation of two, as `JSON.stringify` makes it; every number and text stays as it is. The text is JSON.
pub(super) fn indent(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let mut rest = json;
    while let Some(c) = rest.chars().next() {
        let (token, after) = rest.split_at(token_length(rest, c));
        rest = after;
        match c {
            '{' | '[' => {
                out.push(c);
                let inner = rest.trim_start();
                if inner.starts_with(['}', ']']) {
                    out.push_str(&inner[..1]);
                    rest = &inner[1..];
                } else {
                    depth += 1;
                    new_line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
                out.push(c);
            }
            ',' => {
                out.push(c);
                new_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            _ if c.is_whitespace() => {}
            _ => out.push_str(token),
        }
    }
    out.push('\n');
    out
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// A whole string, or one character.
fn token_length(rest: &str, first: char) -> usize {
    if first != '"' {
        return first.len_utf8();
    }
    let mut is_escaped = false;
    let end = rest.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(rest.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::indent;

    #[test]
    fn nothing_but_white_space_between_tokens_changes() {
        let json = r#"{"a":[1.0,-2e5 , "x\\\"y: {",[] ,{ }],"ä":{"b":null}}"#;
        let indented = "{\n  \"a\": [\n    1.0,\n    -2e5,\n    \"x\\\\\\\"y: {\",\n    [],\n    {}\n  ],\n  \"ä\": {\n    \"b\": null\n  }\n}\n";
        assert_eq!(indent(json), indented);
        assert_eq!(indent(indented), indented);
    }
}
