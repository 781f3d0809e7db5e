//! Plurals of English words. A table of our own and not a crate: these words become public paths, which no update may change.

/// Words whose plural follows no rule, with it.
const IRREGULAR: &[(&str, &str)] = &[
    ("analysis", "analyses"),
    ("appendix", "appendices"),
    ("axis", "axes"),
    ("basis", "bases"),
    ("child", "children"),
    ("crisis", "crises"),
    ("criterion", "criteria"),
    ("diagnosis", "diagnoses"),
    ("foot", "feet"),
    ("goose", "geese"),
    ("hypothesis", "hypotheses"),
    ("index", "indexes"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("life", "lives"),
    ("loaf", "loaves"),
    ("man", "men"),
    ("matrix", "matrices"),
    ("mouse", "mice"),
    ("ox", "oxen"),
    ("person", "people"),
    ("phenomenon", "phenomena"),
    ("quiz", "quizzes"),
    ("shelf", "shelves"),
    ("synopsis", "synopses"),
    ("synthesis", "syntheses"),
    ("thesis", "theses"),
    ("thief", "thieves"),
    ("tooth", "teeth"),
    ("vertex", "vertices"),
    ("wife", "wives"),
    ("wolf", "wolves"),
    ("woman", "women"),
];

/// Words that are their own plural, or have none.
const UNCHANGED: &[&str] = &[
    "advice",
    "aircraft",
    "analytics",
    "audio",
    "cash",
    "data",
    "deer",
    "equipment",
    "feedback",
    "fish",
    "furniture",
    "hardware",
    "information",
    "knowledge",
    "luggage",
    "media",
    "metadata",
    "money",
    "moose",
    "music",
    "news",
    "offspring",
    "rice",
    "series",
    "sheep",
    "shrimp",
    "software",
    "species",
    "staff",
    "sms",
    "spacecraft",
    "swine",
    "traffic",
    "weather",
];

/// Words in `-o` that take `-es`; the others take `-s` (`photos`, `videos`, `todos`).
const O_ES: &[&str] = &["echo", "embargo", "hero", "potato", "tomato", "torpedo", "veto"];

/// Singulars in `-s` that the rule for plurals (a word in `-s` is one already) would miss.
const SINGULAR_S: &[&str] = &[
    "access", "alias", "atlas", "bias", "bonus", "bus", "campus", "canvas", "census", "chorus", "circus",
    "corpus", "cosmos", "focus", "gas", "genius", "iris", "lens", "minus", "nexus", "plus", "radius",
    "status", "surplus", "stimulus", "virus", "walrus",
];

/// Plural of a lower-case word; one that is plural already stays.
pub(super) fn pluralize(word: &str) -> String {
    if UNCHANGED.contains(&word) || IRREGULAR.iter().any(|(_, plural)| *plural == word) {
        return word.to_owned();
    }
    if let Some((_, plural)) = IRREGULAR.iter().find(|(singular, _)| *singular == word) {
        return (*plural).to_owned();
    }
    // `workperson` is no word, but `salesperson`, `fireman` and `grandchild` are.
    for suffix in ["person", "woman", "child", "wife"] {
        if let (Some(head), Some((_, plural))) =
            (word.strip_suffix(suffix), IRREGULAR.iter().find(|(s, _)| *s == suffix))
        {
            return format!("{head}{plural}");
        }
    }
    if SINGULAR_S.contains(&word) || ["ss", "x", "ch", "sh", "zz", "us"].iter().any(|end| word.ends_with(end))
    {
        return format!("{word}es");
    }
    if word.ends_with('s') {
        return word.to_owned();
    }
    if word.ends_with('z') {
        return format!("{word}zes");
    }
    if O_ES.contains(&word) {
        return format!("{word}es");
    }
    if let Some(head) = word.strip_suffix('y')
        && head.ends_with(|last: char| last.is_ascii_alphabetic() && !"aeiou".contains(last))
    {
        return format!("{head}ies");
    }
    format!("{word}s")
}

#[cfg(test)]
mod tests {
    use super::pluralize;

    #[test]
    fn words() {
        for (singular, plural) in [
            ("post", "posts"),
            ("category", "categories"),
            ("day", "days"),
            ("address", "addresses"),
            ("box", "boxes"),
            ("branch", "branches"),
            ("status", "statuses"),
            ("bus", "buses"),
            ("child", "children"),
            ("salesperson", "salespeople"),
            ("analysis", "analyses"),
            ("quiz", "quizzes"),
            ("hero", "heroes"),
            ("photo", "photos"),
            ("news", "news"),
            ("metadata", "metadata"),
            ("settings", "settings"),
            ("people", "people"),
            ("human", "humans"),
            ("y", "ys"),
            ("log2", "log2s"),
            ("x", "xes"),
        ] {
            assert_eq!(pluralize(singular), plural);
        }
    }
}
