-- A plan that goes on after its review: when it is looked at again.
alter table plan_review add column next_review_on date;
