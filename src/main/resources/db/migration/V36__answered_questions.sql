-- What a ruling answered: a question that arises later is another. Null on those made before, which answer whatever is asked.
alter table eligibility_finding add column answered text[];
