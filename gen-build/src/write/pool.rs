//! A few threads over a list. Nothing outlives the call.

use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Threads to use: the option, else `RAYON_NUM_THREADS`, else cargo's `NUM_JOBS`, else the cores.
pub(crate) fn thread_count(option: Option<NonZeroUsize>, variable: impl Fn(&str) -> Option<String>) -> usize {
    let from = |name| variable(name).and_then(|text| text.trim().parse::<NonZeroUsize>().ok());
    option
        .or_else(|| from("RAYON_NUM_THREADS"))
        .or_else(|| from("NUM_JOBS"))
        .or_else(|| std::thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get)
}

/// Runs `work` over all items with at most `threads` threads. The results come in the items' order; all errors are collected.
/// Each thread begins with what `begin` makes.
///
/// Each thread has a stretch of the items and helps with the others' when it is through: items that lie together are mostly worked by one
/// thread, so that two of them seldom wait for the same folder. Stretches are worked from their ends: of an output of all layers the one
/// very long file, the `OpenAPI` document, begins early then, and nobody waits for it.
pub(super) fn for_each<I: Sync, S, T: Send, E: Send>(
    items: &[I],
    threads: usize,
    begin: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &I) -> Result<T, E> + Sync,
) -> Result<Vec<T>, Vec<E>> {
    let threads = threads.clamp(1, items.len().max(1));
    let stretch = items.len().div_ceil(threads).max(1);
    let stretches: Vec<_> = (0..threads).map(|own| (own * stretch, AtomicUsize::new(0))).collect();
    let collected = Mutex::new(Vec::with_capacity(items.len()));
    let run = |own: usize| {
        let mut done = Vec::new();
        let mut state = begin();
        for (start, next) in stretches.iter().cycle().skip(own).take(threads) {
            while let Some(left) = stretch.checked_sub(next.fetch_add(1, Ordering::Relaxed) + 1) {
                let index = start + left;
                if let Some(item) = items.get(index) {
                    done.push((index, work(&mut state, item)));
                }
            }
        }
        collected.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(&mut done);
    };
    std::thread::scope(|scope| {
        for own in 1..threads {
            let run = &run;
            scope.spawn(move || run(own));
        }
        run(0);
    });
    let mut collected = collected.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    collected.sort_unstable_by_key(|(index, _)| *index);
    let mut done = Vec::with_capacity(collected.len());
    let mut errors = Vec::new();
    for (_, result) in collected {
        match result {
            Ok(value) => done.push(value),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(done) } else { Err(errors) }
}

/// Both, on two threads where there may be so many.
pub(crate) fn both<A: Send, B>(
    threads: usize,
    other: impl FnOnce() -> A + Send,
    own: impl FnOnce() -> B,
) -> (A, B) {
    if threads < 2 {
        return (other(), own());
    }
    std::thread::scope(|scope| {
        let other = scope.spawn(other);
        let own = own();
        (other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), own)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        let doubled = for_each(&items, 8, || (), |(), item| Ok::<_, ()>(item * 2)).unwrap_or_default();
        assert_eq!(doubled, items.iter().map(|item| item * 2).collect::<Vec<_>>());
    }

    #[test]
    fn every_item_is_worked_once_whatever_the_number_of_threads() {
        for (count, threads) in [(0, 3), (1, 3), (5, 4), (7, 1), (8, 3), (9, 100)] {
            let items: Vec<AtomicUsize> = (0..count).map(AtomicUsize::new).collect();
            let worked = for_each(
                &items,
                threads,
                || (),
                |(), item| Ok::<_, ()>(item.fetch_add(100, Ordering::Relaxed)),
            );
            assert_eq!(worked, Ok((0..count).collect()), "{count} items, {threads} threads");
        }
    }

    #[test]
    fn one_thread_or_two_do_both() {
        for threads in [1, 2] {
            assert_eq!(both(threads, || 1, || "own"), (1, "own"));
        }
    }

    #[test]
    fn every_error_is_collected() {
        let odd =
            for_each(&[1, 2, 3, 4], 2, || (), |(), item| if item % 2 == 0 { Err(*item) } else { Ok(()) });
        assert_eq!(odd, Err(vec![2, 4]));
    }

    #[test]
    fn the_option_comes_before_the_variables() {
        let variables = |name: &str| match name {
            "RAYON_NUM_THREADS" => Some("3".to_owned()),
            "NUM_JOBS" => Some("5".to_owned()),
            _ => None,
        };
        assert_eq!(thread_count(NonZeroUsize::new(7), variables), 7);
        assert_eq!(thread_count(None, variables), 3);
        assert_eq!(thread_count(None, |name| (name == "NUM_JOBS").then(|| "5".to_owned())), 5);
    }
}
