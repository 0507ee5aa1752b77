using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Search.Asking.Matching;

namespace Lavamedia.Api.Tests.Search;

/// <summary>Of many that answer only the nearest have their whole text weighed; the others follow them, and none is lost.</summary>
public sealed class NearestDocumentsTests : IAsyncLifetime
{
    private const int Beyond = 12;
    private const int Count = MatchDocuments.Near + Beyond;
    private ApiFixture api = null!;

    [Fact]
    public async Task What_is_beyond_the_nearest_follows_by_age_whatever_its_text_says()
    {
        // The oldest speak of nothing else, and would be first if their texts were weighed like those of the others.
        await api.RunAsync(
            $"""
            ALTER TABLE content_items DISABLE TRIGGER guard_content_status;
            WITH sets AS (
                INSERT INTO translation_sets (id) SELECT gen_random_uuid() FROM generate_series(1, {Count}) RETURNING id),
            days AS (SELECT id, row_number() OVER () AS day FROM sets)
            INSERT INTO content_items (id, type, locale, translation_set_id, slug, title, status, workflow_state,
                latest_workflow_state, version, latest_version_number, published_at, plain_text, word_count,
                reading_time_minutes, author_id, author_ids, created_by, updated_by,
                created_at, updated_at)
            SELECT gen_random_uuid(), 'ARTICLE', 'fr', days.id, 'criee-' || day, 'Criée du jour ' || day, 'PUBLISHED',
                'PUBLISHED', 'PUBLISHED', 1, 1, now() - make_interval(days => day::int),
                CASE WHEN day > {MatchDocuments.Near} THEN repeat('criée ', 40) ELSE 'La criée ouvre.' END, 40, 1,
                users.id, ARRAY[users.id], users.id, users.id, now(), now()
            FROM days JOIN users ON users.email = '{DemoDatabase.Editor}';
            ALTER TABLE content_items ENABLE TRIGGER guard_content_status;
            """
        );
        await api.WorkAsync("search.rebuild");

        var days = await DaysAsync();
        days.Order().ShouldBe(Enumerable.Range(1, Count));
        days[^Beyond..].ShouldBe(Enumerable.Range(MatchDocuments.Near + 1, Beyond));
    }

    public async Task InitializeAsync() => api = await ApiFixture.StartAsync(runsJobs: true);

    public async Task DisposeAsync() => await api.DisposeAsync();

    /// <summary>The days of the articles in the order in which they are found, through all pages.</summary>
    private async Task<List<int>> DaysAsync()
    {
        var days = new List<int>();
        string? after = null;
        do
        {
            var hits = (
                await api.Client()
                    .AskAsync(
                        """
                        query ($after: String) {
                          search(query: "criée", where: { kinds: [ARTICLE] }, locale: "fr") {
                            hits(first: 50, after: $after) {
                              totalCount
                              pageInfo { hasNextPage endCursor }
                              nodes { item { ... on ContentItem { title } } }
                            }
                          }
                        }
                        """,
                        new { after }
                    )
            ).GetProperty("search").GetProperty("hits");
            hits.GetProperty("totalCount").GetInt32().ShouldBe(Count);
            days.AddRange(
                hits.GetProperty("nodes")
                    .EnumerateArray()
                    .Select(node => node.GetProperty("item").GetProperty("title").GetString()!)
                    .Select(title => int.Parse(title.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture))
            );
            var page = hits.GetProperty("pageInfo");
            after = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
        } while (after is not null);
        return days;
    }
}
