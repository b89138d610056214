//! The few scripts of `public`: people get them without the comments, which are half of them.

/// Leaves out lines that are comments, and the space before every other line. A text over several
/// lines would lose its own: our scripts have none.
pub fn without_comments(script: &str) -> String {
    let mut short = String::with_capacity(script.len());
    let mut is_in_comment = false;
    for line in script.lines().map(str::trim) {
        let was_in_comment = is_in_comment;
        if line.starts_with("/*") || is_in_comment {
            is_in_comment = !line.contains("*/");
        }
        let is_comment = line.starts_with("//")
            || line.is_empty()
            || (was_in_comment || line.starts_with("/*"))
                && (is_in_comment || line.ends_with("*/"));
        if !is_comment {
            short.push_str(line);
            short.push('\n');
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_code_stays() {
        let script = "// @ts-check\n(() => {\n  /**\n   * @param {string} a\n   */\n  /** One line. */\n  \
                      function one(a) {\n    /** @type {any} */ (self).two = a; // Why.\n  }\n\n})();\n";
        assert_eq!(
            without_comments(script),
            "(() => {\nfunction one(a) {\n/** @type {any} */ (self).two = a; // Why.\n}\n})();\n"
        );
    }
}
