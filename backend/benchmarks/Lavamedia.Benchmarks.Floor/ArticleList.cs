using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>The list of a section front: one batch of three statements, whose rows are merged in their common order.</summary>
internal sealed class ArticleList(NpgsqlDataSource database, MediaAddress addresses)
{
    private const string Page = """
        FROM content_items i
        WHERE i.status = 'PUBLISHED' AND i.type = 'ARTICLE' AND i.locale = $1
        ORDER BY i.published_at DESC, i.id DESC
        """;

    private static readonly LimitedStatement Articles = new(
        $"""
        SELECT i.id, i.title, i.slug, i.kicker, i.summary, i.published_at, i.reading_time_minutes,
          u.id, u.display_name, u.slug, h.id, h.alternative_text, h.caption,
          a.id, a.width, a.height, a.dominant_color, a.alternative_text, a.caption,
          s.meta_title, s.meta_description, s.canonical_url
        FROM (SELECT i.* {Page} LIMIT :limit) i
        LEFT JOIN users u ON u.id = i.author_id AND u.has_public_profile
        LEFT JOIN content_media h ON h.id = i.hero_id
        LEFT JOIN media_assets a ON a.id = h.media_id AND a.is_public
        LEFT JOIN seo_metadata s ON s.content_id = i.id
        ORDER BY i.published_at DESC, i.id DESC
        """
    );

    private static readonly LimitedStatement Categories = new(
        $"""
        SELECT i.id, c.id, c.name, c.slug
        FROM (SELECT i.id, i.published_at {Page} LIMIT :limit) i
        JOIN content_category_links l ON l.content_id = i.id
        JOIN content_categories c ON c.id = l.category_id
        ORDER BY i.published_at DESC, i.id DESC, c.position, c.name, c.id
        """
    );

    private static readonly LimitedStatement Variants = new(
        $"""
        SELECT i.id, v.media_id, v.format, v.width, v.height
        FROM (SELECT i.id, i.published_at, i.hero_id {Page} LIMIT :limit) i
        JOIN content_media h ON h.id = i.hero_id
        JOIN media_assets a ON a.id = h.media_id AND a.is_public
        JOIN media_variants v ON v.media_id = a.id
        ORDER BY i.published_at DESC, i.id DESC, v.format, v.width, v.id
        """
    );

    public async Task AnswerAsync(HttpContext context)
    {
        var asked = (
            await context.Request.ReadFromJsonAsync(
                VariablesContext.Default.ArticleListVariables,
                context.RequestAborted
            )
        )!;
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(Command(Categories.With(asked.First), asked.Locale));
        batch.BatchCommands.Add(Command(Variants.With(asked.First), asked.Locale));
        batch.BatchCommands.Add(Command(Articles.With(asked.First + 1), asked.Locale));
        await using var row = await batch.ExecuteReaderAsync(context.RequestAborted);
        var categories = new Fragments();
        await categories.ReadAsync(row, Shapes.Category, context.RequestAborted);
        var variants = new Fragments();
        await variants.ReadAsync(
            row,
            (part, variant) => Shapes.Variant(part, variant, addresses),
            context.RequestAborted
        );

        using var answer = Answer.To(context);
        var json = answer.Json;
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("contentItems"u8);
        json.WriteStartArray("nodes"u8);
        var count = 0;
        var path = Shapes.PathPrefix(asked.Locale);
        while (await row.ReadAsync(context.RequestAborted))
        {
            if (++count <= asked.First)
            {
                Write(answer, row, path, categories, variants);
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, count > asked.First);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        await answer.SendAsync(context);
    }

    private static void Write(
        Answer answer,
        NpgsqlDataReader row,
        byte[] path,
        Fragments categories,
        Fragments variants
    )
    {
        var json = answer.Json;
        var id = row.GetGuid(0);
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        answer.Id("ContentItem"u8, id);
        json.WritePropertyName("title"u8);
        answer.Text(row, 1);
        json.WritePropertyName("slug"u8);
        answer.Text(row, 2);
        json.WritePropertyName("path"u8);
        answer.Joined(path, row, 2);
        json.WritePropertyName("kicker"u8);
        answer.Text(row, 3);
        json.WritePropertyName("summary"u8);
        answer.Text(row, 4);
        json.WritePropertyName("publishedAt"u8);
        answer.Moment(row, 5);
        json.WritePropertyName("readingTimeMinutes"u8);
        answer.Number(row, 6);
        Shapes.Author(answer, row, 7, hasBiography: false);
        json.WritePropertyName("categories"u8);
        categories.Write(json, id);
        Shapes.Hero(answer, row, 10, hasCredit: false, variants, id);
        Shapes.Seo(answer, row, 19);
        json.WriteEndObject();
    }

    private static NpgsqlBatchCommand Command(string sql, string locale) =>
        new(sql) { Parameters = { new NpgsqlParameter<string> { TypedValue = locale } } };
}
