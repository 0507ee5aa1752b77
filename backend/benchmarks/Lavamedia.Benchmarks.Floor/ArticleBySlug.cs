using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>The page of an article: three index look-ups in one batch.</summary>
internal sealed class ArticleBySlug(NpgsqlDataSource database, MediaAddress addresses)
{
    private const string Article = """
        SELECT i.id, i.title, i.slug, i.kicker, i.summary, i.published_at, i.updated_at, i.reading_time_minutes, i.body,
          u.id, u.display_name, u.slug, u.biography, h.id, h.alternative_text, h.caption,
          a.id, a.width, a.height, a.credit, a.dominant_color, a.alternative_text, a.caption,
          s.meta_title, s.meta_description, s.canonical_url
        FROM content_items i
        LEFT JOIN users u ON u.id = i.author_id AND u.has_public_profile
        LEFT JOIN content_media h ON h.id = i.hero_id
        LEFT JOIN media_assets a ON a.id = h.media_id AND a.is_public
        LEFT JOIN seo_metadata s ON s.content_id = i.id
        WHERE i.slug = $1 AND i.locale = $2 AND i.status = 'PUBLISHED'
        """;

    private const string Categories = """
        SELECT i.id, c.id, c.name, c.slug
        FROM content_items i
        JOIN content_category_links l ON l.content_id = i.id
        JOIN content_categories c ON c.id = l.category_id
        WHERE i.slug = $1 AND i.locale = $2 AND i.status = 'PUBLISHED'
        ORDER BY c.position, c.name, c.id
        """;

    private const string Variants = """
        SELECT i.id, v.media_id, v.format, v.width, v.height
        FROM content_items i
        JOIN content_media h ON h.id = i.hero_id
        JOIN media_assets a ON a.id = h.media_id AND a.is_public
        JOIN media_variants v ON v.media_id = a.id
        WHERE i.slug = $1 AND i.locale = $2 AND i.status = 'PUBLISHED'
        ORDER BY v.format, v.width, v.id
        """;

    /// <summary>What is asked, in the order in which it is sent.</summary>
    internal static readonly string[] Statements = [Categories, Variants, Article];

    public async Task AnswerAsync(HttpContext context)
    {
        var asked = (
            await context.Request.ReadFromJsonAsync(
                VariablesContext.Default.ArticleBySlugVariables,
                context.RequestAborted
            )
        )!;
        await using var batch = database.CreateBatch();
        foreach (var sql in Statements)
        {
            batch.BatchCommands.Add(Command(sql, asked));
        }

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
        json.WritePropertyName("contentItem"u8);
        if (await row.ReadAsync(context.RequestAborted))
        {
            Write(answer, row, Shapes.PathPrefix(asked.Locale), categories, variants);
        }
        else
        {
            json.WriteNullValue();
        }

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
        json.WritePropertyName("updatedAt"u8);
        answer.Moment(row, 6);
        json.WritePropertyName("readingTimeMinutes"u8);
        answer.Number(row, 7);
        json.WritePropertyName("body"u8);
        if (row.IsDBNull(8))
        {
            json.WriteNullValue();
        }
        else
        {
            answer.Document(row, 8);
        }

        Shapes.Author(answer, row, 9, hasBiography: true);
        json.WritePropertyName("categories"u8);
        categories.Write(json, id);
        Shapes.Hero(answer, row, 13, hasCredit: true, variants, id);
        Shapes.Seo(answer, row, 23);
        json.WriteEndObject();
    }

    internal static NpgsqlBatchCommand Command(string sql, ArticleBySlugVariables asked) =>
        new(sql)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = asked.Slug },
                new NpgsqlParameter<string> { TypedValue = asked.Locale },
            },
        };
}
