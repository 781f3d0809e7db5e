//! A run that is killed (SIGKILL) at any moment leaves no torn file, and the next run, of whatever schema, leaves what it would have
//! left without: its own output, and nothing beside it.
//!
//! `GEN_KILLS=200 cargo test -p gen-cli --test killed -- --nocapture` for more of it; `GEN_SEED` for other moments.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use support::{
    Made, Random, Schemas, Scratch, Tree, difference, done, new_place, number, start, succeeds, tree,
};

/// When the folders of a place changed last: other after a run has begun to write. Without `.gen`: to put files in place.
fn folder_times(place: &Path, with_own: bool) -> BTreeMap<std::path::PathBuf, SystemTime> {
    let mut times = BTreeMap::new();
    let mut folders = vec![(place.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        if let Ok(time) = folder.metadata().and_then(|metadata| metadata.modified()) {
            if depth < 3 {
                let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
                let inner = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
                let inner = inner.filter(|entry| with_own || entry.file_name() != ".gen");
                folders.extend(inner.map(|entry| (entry.path(), depth + 1)));
            }
            times.insert(folder, time);
        }
    }
    times
}

/// How a run is killed.
enum Moment {
    /// So long after its start.
    After(Duration),
    /// So long after it began to write.
    Writing(Duration),
    /// So long after it began to put files in place.
    Placing(Duration),
}

/// Whether the run was killed before its end.
fn kill_at(moment: &Moment, made: &Made, place: &Path) -> bool {
    let with_own = matches!(moment, Moment::Writing(_));
    let before = folder_times(place, with_own);
    let mut run = start(&made.schema, place);
    let delay = match moment {
        Moment::After(delay) => *delay,
        Moment::Writing(delay) | Moment::Placing(delay) => {
            while run.try_wait().unwrap().is_none() && folder_times(place, with_own) == before {}
            *delay
        }
    };
    // A sleep is never as short as some of these.
    let started = Instant::now();
    while started.elapsed() < delay && run.try_wait().unwrap().is_none() {
        std::thread::sleep(delay.saturating_sub(started.elapsed()).min(Duration::from_micros(50)));
    }
    run.kill().unwrap();
    run.wait().unwrap().code().is_none()
}

/// A name that only a run gives, and only while it works.
fn is_temporary(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') && part.contains(".gen-"))
}

/// No torn file: each is what one of the outputs has there. Answers how many files are left over.
fn check_whole(found: &Tree, outputs: &[&Made], before: Option<&Made>) -> usize {
    let mut temporary = 0;
    for (path, content) in found {
        if is_temporary(path) {
            temporary += 1;
        } else {
            let is_known = outputs.iter().any(|made| made.place.get(path) == Some(content));
            assert!(is_known, "{path} is neither old nor new, but has {} bytes", content.len());
        }
    }
    // What stood before stands, unless a run had to remove it.
    for path in before.iter().flat_map(|made| made.place.keys()) {
        let stays = outputs.iter().all(|made| made.place.contains_key(path));
        assert!(!stays || found.contains_key(path), "{path} is gone");
    }
    temporary
}

#[test]
fn a_killed_run_leaves_no_torn_file_and_the_next_one_mends_all() {
    let scratch = Scratch::new("killed");
    let schemas = Schemas::make(&scratch, 30);
    let seed = number("GEN_SEED", 1);
    let mut random = Random(seed);
    let any = |random: &mut Random| &schemas.all[usize::try_from(random.below(3)).unwrap()];
    let (mut killed, mut ended, mut found_temporary, mut mixed) = (0, 0, 0, 0);
    let mut standing: Option<(&Made, std::path::PathBuf)> = None;
    let kills = number("GEN_KILLS", 40);
    for round in 0.. {
        if killed >= kills {
            break;
        }
        // One in three goes into a folder that does not exist yet.
        let (before, place) = match standing.take() {
            Some((made, place)) if random.below(3) > 0 => (Some(made), place),
            _ => (None, new_place(&scratch, &format!("{round}"))),
        };
        let mut outputs: Vec<&Made> = before.into_iter().collect();
        // Some that mend are killed themselves.
        let times = 1 + random.below(6) / 5;
        for _ in 0..times {
            let made = any(&mut random);
            let moment = match random.below(3) {
                0 => Moment::After(random.within(schemas.typical)),
                1 => Moment::Writing(random.magnitude_within(schemas.typical / 4)),
                _ => Moment::Placing(random.magnitude_within(schemas.typical / 16)),
            };
            outputs.push(made);
            if kill_at(&moment, made, &place) {
                killed += 1;
            } else {
                ended += 1;
            }
            let mut found = tree(&place);
            let temporary = check_whole(&found, &outputs, before);
            found_temporary += usize::from(temporary > 0);
            found.retain(|path, _| !is_temporary(path));
            mixed += usize::from(
                !found.is_empty() && outputs.iter().all(|made| !difference(&found, &made.place).is_empty()),
            );
        }
        let made = any(&mut random);
        succeeds(&made.schema, &place);
        let differences = difference(&tree(&place), &made.place);
        let names: Vec<_> = outputs.iter().map(|made| made.name).collect();
        assert_eq!(
            differences,
            Vec::<String>::new(),
            "round {round} of seed {seed}: {names:?}, then {}",
            made.name
        );
        standing = Some((made, place));
    }
    println!(
        "{killed} runs killed, {ended} were faster; {found_temporary} left temporary files, {mixed} something between two outputs"
    );
}

/// What looks like a leftover, but is someone's, stays.
#[test]
fn only_what_a_run_left_is_swept() {
    let scratch = Scratch::new("swept");
    let schemas = Schemas::make(&scratch, 10);
    let place = new_place(&scratch, "own");
    let made = &schemas.all[0];
    succeeds(&made.schema, &place);
    let mut expected = made.place.clone();
    for path in [
        ".out.gen-notes",
        ".schema.rs.gen-1",
        ".other.gen-1-2",
        "out/.gen-run",
        "out/.gitignore",
        "out/routes/.keep",
    ] {
        fs::write(place.join(path), "mine").unwrap();
        expected.insert(path.to_owned(), b"mine".to_vec());
    }
    for made in [&schemas.all[1], made] {
        succeeds(&made.schema, &place);
    }
    assert_eq!(difference(&tree(&place), &expected), Vec::<String>::new());
}

#[cfg(unix)]
fn signal(name: &str, process: u32) {
    assert!(Command::new("kill").args([name, &process.to_string()]).status().unwrap().success());
}

/// A run that only is slow is no leftover: another one leaves its files alone, and both end well.
#[cfg(unix)]
#[test]
fn a_run_that_lives_is_not_swept() {
    let scratch = Scratch::new("stopped");
    let schemas = Schemas::make(&scratch, 20);
    let [base, changed, smaller] = &schemas.all;
    let mut random = Random(number("GEN_SEED", 1));
    for (round, (before, slow, other)) in [
        (None, base, base),
        (None, base, smaller),
        (None, smaller, base),
        (Some(base), smaller, changed),
        (Some(smaller), base, base),
        (Some(changed), base, smaller),
    ]
    .into_iter()
    .enumerate()
    {
        let place = new_place(&scratch, &format!("{round}"));
        if let Some(made) = before {
            succeeds(&made.schema, &place);
        }
        let times = folder_times(&place, true);
        let mut stopped = start(&slow.schema, &place);
        while stopped.try_wait().unwrap().is_none() && folder_times(&place, true) == times {}
        std::thread::sleep(random.magnitude_within(schemas.typical / 16));
        signal("-STOP", stopped.id());
        let mut running = start(&other.schema, &place);
        // Whether it waits for the stopped one, or does not need to: it had its time.
        let started = Instant::now();
        while running.try_wait().unwrap().is_none() && started.elapsed() < schemas.typical * 2 {
            std::thread::sleep(Duration::from_millis(5));
        }
        signal("-CONT", stopped.id());
        done(&running.wait_with_output().unwrap());
        done(&stopped.wait_with_output().unwrap());
        let winner = schemas.whole(&place);
        assert!([slow.name, other.name].contains(&winner), "{winner}");
    }
}
