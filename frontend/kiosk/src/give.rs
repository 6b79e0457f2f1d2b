//! Gives a number: the next one of the line's blocks for today.

use crate::change::Change;
use crate::core::Core;
use crate::entry::{TRIES, keep};
use crate::lease::{blocks, tell_stock};
use crate::lock::{STOCK, lock};
use crate::store::Room;
use domain::in_person::{Entry, OfflineTicket, TicketNumber, TicketToken, next_block};
use domain::jalali::JalaliDate;
use kiosk::{Given, Trouble, Wish};

/// The number is nobody else's and its entry is on disk when this returns; only then may it be shown.
///
/// # Errors
/// `NoStock` without a number of the line for today, `Storage`, `NotPaired`.
pub async fn give(core: &Core, wish: Wish) -> Result<Given, Trouble> {
    let _one_at_a_time = lock(STOCK).await;
    let store = core.store().await?;
    for _ in 0..TRIES {
        let issued_at = core.now();
        let day = JalaliDate::of(issued_at);
        let (mut texts, blocks) = blocks(store).await?;
        let at = next_block(&blocks, wish.line, day).ok_or(Trouble::NoStock)?;
        let (kept, block) = (texts.swap_remove(at), &blocks[at]);
        let token = TicketToken::from_random(crate::js::random());
        let number = TicketNumber { letter: block.block.letter.clone(), number: block.next };
        let given = format!("{} {} {}", block.block.line, block.block.day, block.next);
        let entry = Entry::Ticket(OfflineTicket {
            block: block.block.id,
            line: wish.line,
            day,
            number: block.next,
            token: token.clone(),
            issued_at,
            priority: wish.priority,
            services: wish.services.clone(),
            mobile: wish.mobile.clone(),
        });
        let key = block.block.id.to_string();
        let change = Change::new()
            .while_is(Room::Blocks, &key, Some(kept))
            .while_is(Room::Given, &given, None)
            .put(Room::Blocks, &key, &block.after_one())
            .put(Room::Given, &given, &day);
        if keep(core, &entry, change).await? {
            core.last_ticket.replace(Some(number.clone()));
            tell_stock(core, store).await?;
            return Ok(Given { token, line: wish.line, number, issued_at });
        }
    }
    Err(Trouble::Storage)
}
