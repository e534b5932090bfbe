-- Text is found by the pairs of neighbouring characters in it, so that a Chinese word of two characters is one look into an
-- index. What folds, parts and reads text here stands in indexes: it is never altered, a change is another function.

-- Text as it is searched: compatibility forms as the usual ones, small letters, without white space and what nobody sees.
create function folded(written text) returns text
language sql immutable strict parallel safe
return regexp_replace(lower(normalize(written, nfkc)), '[\s\u00ad\u200b-\u200f\u2060\ufeff]+', '', 'g');

-- The pairs of neighbouring characters of folded text, each once; none reaches over a space, which parts what stands apart.
create function bigrams(told text) returns text[]
language sql immutable strict parallel safe cost 100000
return (
    select coalesce(array_agg(distinct (pair.a || pair.b) collate "C"), '{}')
    from (select string_to_array(told, null) as letters offset 0) t, unnest(t.letters, t.letters[2:]) as pair (a, b)
    where pair.a <> ' ' and pair.b <> ' '
);

-- Answers as they are kept; what is none is one answer by itself: an application is received whatever it says.
create function answers(content text) returns jsonb
language plpgsql immutable strict
as $$
begin
    if jsonb_typeof(content::jsonb) = 'object' then
        return content::jsonb;
    end if;
    return jsonb_build_object('', content);
exception when data_exception then
    return jsonb_build_object('', content);
end
$$;

-- What an applicant wrote into a section, folded: neither what was asked nor which of the choices offered was taken.
create function answers_told(content text) returns text
language sql immutable strict cost 100000
return (
    select coalesce(string_agg(folded(value), ' ' order by key), '')
    from jsonb_each_text(answers(content))
    where key !~ ('^(model-kind|model-origin|predecessors|smaller|clean-record|incident-kind-\d+|incident-annulled-\d+|higher-award'
            || '|award-level-\d+|award-result-\d+|recommending-unit|competence|truthful|electronic-service'
            || '|economic-type|gender|party|size)$')
      -- A choice of a question of the office's own.
      and value !~ '^o\d+$'
);

-- By what an application is known: names and what is entered of it, folded.
create function application_told(name text, employer text, model text, receipt text) returns text
language sql immutable parallel safe
return folded(name) || ' ' || coalesce(folded(employer), '') || ' ' || folded(model) || ' ' || coalesce(folded(receipt), '');

-- Entered at once, not by whoever searches next.
create index application_version_section_told on application_version_section using gin (bigrams(answers_told(content)))
    with (fastupdate = off);
create index application_told on application using gin (bigrams(application_told(name, employer, model, receipt)))
    with (fastupdate = off);

-- What could be known of the pairs takes longer to find out than it ever saves.
alter index application_version_section_told alter column 1 set statistics 0;
alter index application_told alter column 1 set statistics 0;
