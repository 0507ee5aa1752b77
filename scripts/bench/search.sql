-- After dataset.sql with 100,000 items: texts as readers search them. Words are as frequent as in a language: the word of rank k is k
-- times rarer than the first. The most frequent are words of the news, the others are made of syllables.
BEGIN;

INSERT INTO user_roles (user_id, role_id)
SELECT users.id, roles.id FROM users, roles WHERE users.email = 'author1@example.org' AND roles.name = 'Administrator'
ON CONFLICT DO NOTHING;

SELECT setseed(0.42);

CREATE TEMP TABLE vocabulary AS
SELECT row_number() OVER (ORDER BY place, word) AS rank, word FROM (
  SELECT ordinality AS place, word FROM unnest(string_to_array('de la le les des et en un une du pour que dans est sur par plus qui pas au avec son '
    || 'ce sont aux ville pays ans France année président ministre Paris projet travail groupe prix monde équipe maire loi région élection école '
    || 'santé hôpital marché budget entreprise énergie climat train match victoire saison joueur quartier logement jeunesse famille musée '
    || 'théâtre cinéma festival livre roman auteur recherche université étudiant enseignant rentrée grève syndicat salaire retraite réforme '
    || 'impôt croissance inflation banque industrie usine agriculteur récolte vigne pêche port bateau mer littoral tempête inondation '
    || 'sécheresse incendie forêt montagne neige glacier volcan éruption séisme secours police justice procès avocat tribunal enquête '
    || 'accident route vélo tramway métro aéroport avion voiture autoroute chantier pont patrimoine château église cathédrale restauration '
    || 'cuisine boulanger fromage vin restaurant tourisme vacances camping plage randonnée sport football rugby tennis cyclisme natation '
    || 'médaille olympique stade championnat tournoi finale sélection entraîneur blessure vaccin médecin infirmière épidémie virus '
    || 'laboratoire découverte espace fusée satellite planète étoile robot algorithme internet téléphone données sécurité armée défense '
    || 'frontière migration accord sommet Europe Allemagne Italie Espagne Bretagne Normandie Provence Alsace Lyon Marseille Toulouse Nantes '
    || 'Bordeaux Lille Rennes Strasbourg Grenoble Brest Élysée Sénat Assemblée', ' ')) WITH ORDINALITY AS known(word, ordinality)
  UNION ALL
  -- 150 of them are as frequent as the verbs and adjectives of a language, so that a word of the news is in one article in ten or fewer.
  SELECT CASE WHEN number <= 150 THEN 24 ELSE 1000 END + number / 100000.0, word FROM (
    SELECT row_number() OVER (ORDER BY md5(first || second || third)) AS number, first || second || third AS word
  FROM unnest(string_to_array('ba bri cal cha dé dra fau flo gar gui jo lam lou mar mé nou pal pré ra ri sau sé tar tré val vi', ' ')) AS first,
    unnest(string_to_array('ba cou da fi gno la li man mo na ni pa que ra ri sa ta ti tou vé vo', ' ')) AS second,
    unnest(string_to_array('ble ce cle de eur ge gne ien isme ment nce ne que re son te tion tude ture tine lage lier nard veau', ' ')) AS third
  ) AS made
) AS words;
CREATE UNIQUE INDEX ON vocabulary (rank);
ANALYZE vocabulary;

CREATE TEMP TABLE paragraphs AS
SELECT number, upper(left(text, 1)) || substr(text, 2) || '.' AS text FROM (
  SELECT number, string_agg(word, ' ' ORDER BY place) AS text FROM (
    SELECT number, place, floor(power((SELECT count(*) FROM vocabulary), random()))::int AS rank
    FROM generate_series(1, 20000) AS number, generate_series(1, 50) AS place
  ) AS drawn JOIN vocabulary USING (rank) GROUP BY number
) AS written;
CREATE UNIQUE INDEX ON paragraphs (number);
ANALYZE paragraphs;

-- Titles have no filling words to speak of.
CREATE TEMP TABLE titles AS
SELECT number, upper(left(text, 1)) || substr(text, 2) AS text FROM (
  SELECT number, string_agg(word, ' ' ORDER BY place) AS text FROM (
    SELECT number, place, 25 + floor(power((SELECT count(*) - 25 FROM vocabulary), random()))::int AS rank
    FROM generate_series(1, 110000) AS number, generate_series(1, 6) AS place
  ) AS drawn JOIN vocabulary USING (rank) GROUP BY number
) AS written;
CREATE UNIQUE INDEX ON titles (number);
ANALYZE titles;

CREATE TEMP TABLE texts AS
SELECT item.id, title.text AS title, lead.text AS summary, concat_ws(E'\n', a.text, b.text, c.text, d.text, e.text) AS plain_text
FROM (SELECT id, substr(slug, 9)::bigint AS n FROM content_items) AS item
JOIN titles AS title ON title.number = item.n
JOIN paragraphs AS lead ON lead.number = 1 + (item.n * 31) % 20000
JOIN paragraphs AS a ON a.number = 1 + (item.n * 7919) % 20000
JOIN paragraphs AS b ON b.number = 1 + (item.n * 104729 + item.n / 20000) % 20000
JOIN paragraphs AS c ON c.number = 1 + (item.n * 3 + item.n / 7) % 20000
JOIN paragraphs AS d ON d.number = 1 + (item.n * 17 + item.n / 11) % 20000
JOIN paragraphs AS e ON e.number = 1 + (item.n * 23 + item.n / 13) % 20000;
UPDATE content_items AS item SET title = texts.title, summary = texts.summary, plain_text = texts.plain_text
FROM texts WHERE texts.id = item.id;

COMMIT;
VACUUM (FREEZE, ANALYZE) content_items;
