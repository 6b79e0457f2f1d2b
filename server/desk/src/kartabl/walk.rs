//! Reading a folder's rows from its branches, in its order, within what the officer may see.

use super::branches::condition_of;
use super::cursor::Cursor;
use super::folders::visible;
use crate::OrTrouble;
use domain::actor::Officer;
use domain::kartabl::Folder;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, request_search, service_request};
use sea_orm::sea_query::{CaseStatement, Condition, Expr, IntoColumnRef, Order, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, DbBackend, ExprTrait, QueryResult};
use service_request::{Column, Entity};
use uuid::Uuid;

/// Rows of a branch that one page may look at when a query lets only some of them through.
const LOOKED_AT: u64 = 20_000;

/// The order of a folder's rows. Every branch has an index in this order.
#[derive(Clone, Copy)]
pub(super) struct Ordered {
    pub column: Column,
    pub descending: bool,
}

impl Ordered {
    pub fn of(folder: Folder) -> Self {
        // In the archive nothing is due: all have the same sort value there, and ids follow each other as requests came.
        let column = if folder == Folder::All { Column::ReceivedAt } else { Column::DueSort };
        Self { column, descending: folder.is_newest_first() }
    }

    fn order(self) -> Order {
        if self.descending { Order::Desc } else { Order::Asc }
    }

    /// Rows after this one.
    fn after(self, cursor: Cursor) -> Condition {
        let sort = Moment(cursor.sort);
        let tied = |further| Condition::all().add(self.column.eq(sort)).add(further);
        if self.descending {
            Condition::any().add(self.column.lt(sort)).add(tied(Column::Id.lt(cursor.id)))
        } else {
            Condition::any().add(self.column.gt(sort)).add(tied(Column::Id.gt(cursor.id)))
        }
    }
}

pub(super) struct Walk<'a> {
    pub connection: &'a DatabaseConnection,
    pub order: Ordered,
    branches: Vec<Condition>,
    visible: Condition,
    /// Only these are let through.
    narrowed: Vec<Condition>,
    searched: bool,
    /// See [`LOOKED_AT`].
    pub looked_at: u64,
}

impl<'a> Walk<'a> {
    pub fn new(
        connection: &'a DatabaseConnection,
        officer: &Officer,
        branches: Vec<Condition>,
        order: Ordered,
    ) -> Self {
        Self {
            connection,
            order,
            branches,
            visible: visible(officer),
            narrowed: Vec::new(),
            searched: false,
            looked_at: LOOKED_AT,
        }
    }

    /// Lets only these through. `searched`: the conditions look into `request_search`.
    pub fn narrow(&mut self, conditions: Vec<Condition>, searched: bool) {
        self.narrowed = conditions;
        self.searched = searched;
    }

    /// Up to `most` rows in order, and where looking stopped before the end because there was much to look at.
    pub async fn rows(
        &self,
        rank: u8,
        further: Option<Condition>,
        after: Option<Cursor>,
        most: usize,
    ) -> Answer<(Vec<Cursor>, Option<Cursor>)> {
        let stop = if !self.narrowed.is_empty() { self.frontier(rank, after).await? } else { None };
        let Some(select) = self.union(|branch| {
            let mut select = self.branch(branch, after);
            select.cond_where(self.visible.clone()).limit(most as u64);
            for condition in self.narrowed.iter().chain(&further) {
                select.cond_where(condition.clone());
            }
            if let Some(stop) = stop {
                select.cond_where(self.order.after(stop).not());
            }
            select
        }) else {
            return Ok((Vec::new(), None));
        };
        let mut select = select;
        self.in_order(&mut select, "sort", "id").limit(most as u64);
        let rows = self.connection.query_all(&select).await.or_trouble()?;
        let rows = rows.iter().map(|row| cursor(row, rank)).collect::<Answer<Vec<_>>>()?;
        let stopped = stop.filter(|_| rows.len() < most);
        Ok((rows, stopped))
    }

    /// How many rows there are, up to `most`, without a query.
    pub async fn count(&self, most: usize) -> Answer<usize> {
        let Some(rows) = self.union(|branch| {
            let mut select = Query::select();
            select.column((Entity, Column::Id)).from(Entity).cond_where(branch.clone());
            select.cond_where(self.visible.clone()).limit(most as u64);
            select
        }) else {
            return Ok(0);
        };
        let count = Query::select().expr(Expr::cust("count(*)")).from_subquery(rows, "counted").to_owned();
        let row = self.connection.query_one(&count).await.or_trouble()?.ok_or(Refusal::Trouble)?;
        let count: i64 = row.try_get_by_index(0).or_trouble()?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Those of the suspected rows that are in the folder and fit, ranked by the first condition that holds. Unordered.
    pub async fn among(
        &self,
        suspected: &[i64],
        ranks: Option<[Condition; 2]>,
        further: Option<Condition>,
    ) -> Answer<Vec<Cursor>> {
        if suspected.is_empty() {
            return Ok(Vec::new());
        }
        let mut select = self.columns();
        self.with_texts(&mut select);
        let rank = match ranks {
            Some([first, second]) => CaseStatement::new().case(first, 0).case(second, 1).finally(2).into(),
            None => Expr::val(0),
        };
        select.expr_as(rank, "rank").and_where(self.listed(suspected));
        select.cond_where(condition_of(&self.branches)).cond_where(self.visible.clone());
        for condition in self.narrowed.iter().chain(&further) {
            select.cond_where(condition.clone());
        }
        let rows = self.connection.query_all(&select).await.or_trouble()?;
        let ranked = rows.iter().map(|row| {
            let rank: i32 = row.try_get("", "rank").or_trouble()?;
            cursor(row, u8::try_from(rank).unwrap_or_default())
        });
        ranked.collect()
    }

    /// The last row that this page looks at; none where it looks at all. Rows of different branches are compared, and
    /// the first end counts: what lies behind it is the next page's.
    async fn frontier(&self, rank: u8, after: Option<Cursor>) -> Answer<Option<Cursor>> {
        let mut first: Option<Cursor> = None;
        for branch in &self.branches {
            let mut select = self.branch_without_texts(branch, after);
            let row = self.connection.query_one(select.offset(self.looked_at).limit(1)).await.or_trouble()?;
            let Some(end) = row.map(|row| cursor(&row, rank)).transpose()? else { continue };
            let descending = self.order.descending;
            first = Some(first.filter(|first| first.key(descending) < end.key(descending)).unwrap_or(end));
        }
        Ok(first)
    }

    /// Rows of a branch after a row, in order.
    fn branch(&self, branch: &Condition, after: Option<Cursor>) -> SelectStatement {
        let mut select = self.branch_without_texts(branch, after);
        if self.searched {
            self.with_texts(&mut select);
        }
        select
    }

    fn branch_without_texts(&self, branch: &Condition, after: Option<Cursor>) -> SelectStatement {
        let mut select = self.columns();
        select.cond_where(branch.clone());
        if let Some(after) = after {
            select.cond_where(self.order.after(after));
        }
        self.in_order(&mut select, (Entity, self.order.column), (Entity, Column::Id));
        select
    }

    fn columns(&self) -> SelectStatement {
        let mut select = Query::select();
        select.expr_as(Expr::col((Entity, Column::Id)), "id");
        select.expr_as(Expr::col((Entity, self.order.column)), "sort").from(Entity);
        select
    }

    fn with_texts(&self, select: &mut SelectStatement) {
        let same = Expr::col((request_search::Entity, request_search::Column::RequestId)).equals((Entity, Column::Id));
        select.inner_join(request_search::Entity, same);
    }

    fn in_order<'s>(
        &self,
        select: &'s mut SelectStatement,
        sort: impl IntoColumnRef,
        id: impl IntoColumnRef,
    ) -> &'s mut SelectStatement {
        select.order_by(sort, self.order.order()).order_by(id, self.order.order())
    }

    /// Each row once, of all branches; none without branches.
    fn union(&self, select: impl Fn(&Condition) -> SelectStatement) -> Option<SelectStatement> {
        let mut pieces = self.branches.iter().enumerate().map(|(place, branch)| {
            // Only inside another may a part of a union have an order and an end.
            Query::select().expr(Expr::cust("*")).from_subquery(select(branch), format!("b{place}")).to_owned()
        });
        let first = pieces.next()?;
        Some(pieces.fold(first, |mut all, piece| all.union(UnionType::Distinct, piece).to_owned()))
    }

    fn listed(&self, suspected: &[i64]) -> Expr {
        let numbers: Vec<_> = suspected.iter().map(ToString::to_string).collect();
        let numbers = numbers.join(",");
        match self.connection.get_database_backend() {
            DbBackend::Postgres => {
                Expr::cust_with_values("request_search.seq = ANY(CAST($1 AS bigint[]))", [format!("{{{numbers}}}")])
            }
            _ => Expr::cust_with_values(
                "request_search.seq IN (SELECT value FROM json_each(?))",
                [format!("[{numbers}]")],
            ),
        }
    }
}

fn cursor(row: &QueryResult, rank: u8) -> Answer<Cursor> {
    let id: Uuid = row.try_get("", "id").or_trouble()?;
    Ok(Cursor { rank, sort: row.try_get("", "sort").or_trouble()?, id })
}
