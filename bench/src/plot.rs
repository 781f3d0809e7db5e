//! Time and memory against models, as SVG. Both axes are logarithmic: what grows with the models is a straight line.

use std::fmt::Write as _;

use crate::generate::Point;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 60.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;

/// The picture.
pub fn draw(points: &[Point]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for power in 1..=4 {
        let models = 10_f64.powi(power);
        let x = x(models);
        let _ = writeln!(
            svg,
            "<line x1=\"{x:.1}\" y1=\"{TOP}\" x2=\"{x:.1}\" y2=\"{:.1}\" stroke=\"#ddd\"/><text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{models}</text>",
            HEIGHT - BOTTOM,
            HEIGHT - BOTTOM + 18.0
        );
    }
    let _ = writeln!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">models</text>",
        WIDTH / 2.0,
        HEIGHT - 10.0
    );
    // From a millisecond to ten seconds, and from a MiB to a thousand.
    line(&mut svg, points, "#06c", "s", LEFT - 8.0, "end", (0.001, 10.0), |point| point.seconds);
    line(&mut svg, points, "#c30", "MiB", WIDTH - RIGHT + 8.0, "start", (1.0, 1000.0), |point| point.peak);
    svg.push_str("</svg>\n");
    svg
}

#[allow(clippy::too_many_arguments)]
fn line(
    svg: &mut String,
    points: &[Point],
    color: &str,
    unit: &str,
    axis: f64,
    anchor: &str,
    (low, high): (f64, f64),
    value: fn(&Point) -> f64,
) {
    let y = |value: f64| {
        let share = (value / low).log10() / (high / low).log10();
        HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
    };
    let mut tick = low;
    while tick <= high * 1.001 {
        let _ = writeln!(
            svg,
            "<text x=\"{axis:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\" fill=\"{color}\">{tick}</text>",
            y(tick) + 4.0
        );
        tick *= 10.0;
    }
    let _ = writeln!(
        svg,
        "<text x=\"{axis:.1}\" y=\"20\" text-anchor=\"{anchor}\" fill=\"{color}\">{unit}</text>"
    );
    let _ = write!(svg, "<polyline fill=\"none\" stroke=\"{color}\" stroke-width=\"2\" points=\"");
    for point in points {
        let _ = write!(svg, "{:.1},{:.1} ", x(models(point)), y(value(point)));
    }
    svg.push_str("\"/>\n");
    for point in points {
        let _ = writeln!(
            svg,
            "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{color}\"><title>{} models: {:.3} {unit}</title></circle>",
            x(models(point)),
            y(value(point)),
            point.models,
            value(point)
        );
    }
}

#[allow(clippy::cast_precision_loss)]
fn models(point: &Point) -> f64 {
    point.models as f64
}

fn x(models: f64) -> f64 {
    // From ten to ten thousand.
    LEFT + (models.log10() - 1.0) / 3.0 * (WIDTH - LEFT - RIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_with_the_models_is_a_straight_line() {
        let point = |models: usize, seconds: f64| Point { models, seconds, peak: seconds * 1000.0 };
        let svg = draw(&[point(10, 0.001), point(100, 0.01), point(1000, 0.1)]);
        assert!(svg.contains("points=\"60.0,310.0 233.3,242.5 406.7,175.0 \""), "{svg}");
    }
}
