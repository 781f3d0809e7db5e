//! `parts!("const {name} = {};", value)`: what `format_args!` says, as a list of calls. The standard machinery goes through a table and two
//! virtual calls for each part of each line, which was a fifth of a whole run.
//!
//! For `gen-core` alone: the calls are of its trait `Show`. An argument is a name in braces or, where they are empty, the next expression,
//! of which the commas stand within brackets; there are no widths and no other forms.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

mod split;

use split::{Part, split};

/// Something that is shown by showing these parts, one behind the other. Values are looked at once, and borrowed, as by `format_args!`;
/// `parts!(move "…")` takes them along.
#[proc_macro]
pub fn parts(input: TokenStream) -> TokenStream {
    expand(input).unwrap_or_else(|(message, span)| error(&message, span))
}

type Result<T> = std::result::Result<T, (String, Span)>;

fn expand(input: TokenStream) -> Result<TokenStream> {
    let mut tokens = input.into_iter().peekable();
    let is_move = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident.to_string() == "move");
    let is_owned = tokens.next_if(is_move).is_some();
    let (format, span) = match tokens.next() {
        Some(TokenTree::Literal(literal)) => (literal.to_string(), literal.span()),
        other => return Err(("a literal text comes first".to_owned(), span_of(other.as_ref()))),
    };
    let mut given = arguments(tokens, span)?.into_iter();
    let mut values = TokenStream::new();
    let mut calls = TokenStream::new();
    let mut count = 0;
    for part in split(&format).map_err(|message| (message, span))? {
        let value: TokenStream = match part {
            Part::Text(source) => {
                let mut literal: Literal =
                    source.parse().map_err(|_| (format!("no text: {source}"), span))?;
                literal.set_span(span);
                calls.extend(call(TokenTree::from(literal).into(), span));
                continue;
            }
            Part::Name(name) => TokenTree::from(Ident::new(name, span)).into(),
            Part::Next => {
                given.next().ok_or_else(|| ("there are more braces than values".to_owned(), span))?
            }
        };
        values.extend((!is_owned).then(|| punct('&', Spacing::Alone)));
        values.extend([group(Delimiter::Parenthesis, value), punct(',', Spacing::Alone)]);
        let member = Literal::usize_unsuffixed(count);
        calls.extend(call(stream([name("values"), punct('.', Spacing::Alone), member.into()]), span));
        count += 1;
    }
    match given.next() {
        Some(left) => {
            Err(("there are more values than braces".to_owned(), span_of(left.into_iter().next().as_ref())))
        }
        None => Ok(shown(values, calls)),
    }
}

/// The values behind the literal, without the commas between them.
fn arguments(tokens: impl Iterator<Item = TokenTree>, span: Span) -> Result<Vec<TokenStream>> {
    let mut values = vec![TokenStream::new()];
    for token in tokens {
        match (&token, values.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => values.push(TokenStream::new()),
            (_, Some(value)) => value.extend([token]),
            (_, None) => {}
        }
    }
    // Nothing stands before the first comma, and nothing need stand behind the last.
    if values.len() > 1 {
        values.pop_if(|last| last.is_empty());
    }
    if !values.remove(0).is_empty() || values.iter().any(TokenStream::is_empty) {
        return Err(("a value stands between two commas, behind the text".to_owned(), span));
    }
    Ok(values)
}

/// `crate::ts::writer::Show::show(&(value), out);`
fn call(value: TokenStream, span: Span) -> TokenStream {
    let mut call = path(&["crate", "ts", "writer", "Show", "show"]);
    let arguments = [
        punct('&', Spacing::Alone),
        group(Delimiter::Parenthesis, value),
        punct(',', Spacing::Alone),
        name("out"),
    ];
    let mut arguments = group(Delimiter::Parenthesis, stream(arguments));
    arguments.set_span(span);
    call.extend([arguments, punct(';', Spacing::Alone)]);
    call
}

/// `match (&value, …,) { values => crate::ts::writer::Parts(move |out: &mut String| { … }) }`: what a value borrows from lives as long as
/// the statement.
fn shown(values: TokenStream, calls: TokenStream) -> TokenStream {
    let mut closure = stream([
        name("move"),
        punct('|', Spacing::Alone),
        name("out"),
        punct(':', Spacing::Alone),
        punct('&', Spacing::Alone),
        name("mut"),
    ]);
    closure.extend(path(&["", "std", "string", "String"]));
    closure.extend([punct('|', Spacing::Alone), group(Delimiter::Brace, calls)]);
    let mut arm = stream([name("values"), punct('=', Spacing::Joint), punct('>', Spacing::Alone)]);
    arm.extend(path(&["crate", "ts", "writer", "Parts"]));
    arm.extend([group(Delimiter::Parenthesis, closure)]);
    stream([name("match"), group(Delimiter::Parenthesis, values), group(Delimiter::Brace, arm)])
}

fn stream<const N: usize>(tokens: [TokenTree; N]) -> TokenStream {
    tokens.into_iter().collect()
}

/// A word of the expansion's own.
fn name(name: &str) -> TokenTree {
    Ident::new(name, Span::mixed_site()).into()
}

fn group(delimiter: Delimiter, tokens: TokenStream) -> TokenTree {
    Group::new(delimiter, tokens).into()
}

/// Names with `::` between them.
fn path(names: &[&str]) -> TokenStream {
    let mut path = TokenStream::new();
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            path.extend([punct(':', Spacing::Joint), punct(':', Spacing::Alone)]);
        }
        if !name.is_empty() {
            path.extend([TokenTree::from(Ident::new(name, Span::call_site()))]);
        }
    }
    path
}

fn punct(character: char, spacing: Spacing) -> TokenTree {
    Punct::new(character, spacing).into()
}

fn span_of(token: Option<&TokenTree>) -> Span {
    token.map_or_else(Span::call_site, TokenTree::span)
}

/// `::core::compile_error!("…")`
fn error(message: &str, span: Span) -> TokenStream {
    let mut tokens = path(&["", "core", "compile_error"]);
    let message = TokenStream::from(TokenTree::from(Literal::string(message)));
    tokens.extend([punct('!', Spacing::Alone), group(Delimiter::Parenthesis, message)]);
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}
