using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>A section, its subsections, their newest articles and what hangs on those: one batch of five statements.</summary>
internal sealed class DeepNesting(NpgsqlDataSource database)
{
    private const string Articles = """
        FROM content_categories c1
        JOIN content_categories c2 ON c2.parent_id = c1.id
        CROSS JOIN LATERAL (
          SELECT i.*
          FROM content_items i
          JOIN content_category_listings l ON l.content_id = i.id AND l.category_id = c2.id
          WHERE i.status = 'PUBLISHED'
          ORDER BY i.published_at DESC, i.id DESC
          LIMIT :limit
        ) i
        """;

    private const string Ordered = "c2.position, c2.name, c2.id, i.published_at DESC, i.id DESC";

    private static readonly LimitedStatement Categories = new(
        $"""
        SELECT i.id, c.name, p.id, p.name, g.id, g.name
        {Articles}
        JOIN content_category_links l ON l.content_id = i.id
        JOIN content_categories c ON c.id = l.category_id
        LEFT JOIN content_categories p ON p.id = c.parent_id
        LEFT JOIN content_categories g ON g.id = p.parent_id
        WHERE c1.slug = $1 AND c1.locale = 'fr'
        ORDER BY {Ordered}, c.position, c.name, c.id
        """
    );

    private static readonly LimitedStatement Variants = new(
        $"""
        SELECT i.id, v.format, v.width
        {Articles}
        JOIN content_media h ON h.id = i.hero_id
        JOIN media_assets a ON a.id = h.media_id AND a.is_public
        JOIN media_variants v ON v.media_id = a.id
        WHERE c1.slug = $1 AND c1.locale = 'fr'
        ORDER BY {Ordered}, v.format, v.width, v.id
        """
    );

    private static readonly LimitedStatement Items = new(
        $"""
        SELECT c2.id, i.id, i.title, i.slug, i.published_at, u.id, u.display_name,
          h.id, h.alternative_text, a.id, a.alternative_text
        {Articles}
        LEFT JOIN users u ON u.id = i.author_id AND u.has_public_profile
        LEFT JOIN content_media h ON h.id = i.hero_id
        LEFT JOIN media_assets a ON a.id = h.media_id AND a.is_public
        WHERE c1.slug = $1 AND c1.locale = 'fr'
        ORDER BY {Ordered}
        """
    );

    private const string Children = """
        SELECT c1.id, c2.id, c2.name, c2.slug
        FROM content_categories c1
        JOIN content_categories c2 ON c2.parent_id = c1.id
        WHERE c1.slug = $1 AND c1.locale = 'fr'
        ORDER BY c2.position, c2.name, c2.id
        """;

    private const string Section = "SELECT id, name FROM content_categories WHERE slug = $1 AND locale = 'fr'";

    public async Task AnswerAsync(HttpContext context)
    {
        var asked = (
            await context.Request.ReadFromJsonAsync(
                VariablesContext.Default.DeepNestingVariables,
                context.RequestAborted
            )
        )!;
        await using var batch = database.CreateBatch();
        foreach (
            var sql in (ReadOnlySpan<string>)
                [Categories.With(asked.First), Variants.With(asked.First), Items.With(asked.First), Children, Section]
        )
        {
            batch.BatchCommands.Add(
                new(sql) { Parameters = { new NpgsqlParameter<string> { TypedValue = asked.Slug } } }
            );
        }

        await using var row = await batch.ExecuteReaderAsync(context.RequestAborted);
        var (categories, variants, items, children) = (
            new Fragments(),
            new Fragments(),
            new Fragments(),
            new Fragments()
        );
        await categories.ReadAsync(row, Category, context.RequestAborted);
        await variants.ReadAsync(row, Variant, context.RequestAborted);
        await items.ReadAsync(row, (part, item) => Item(part, item, categories, variants), context.RequestAborted);
        await children.ReadAsync(row, (part, child) => Child(part, child, items), context.RequestAborted);

        using var answer = Answer.To(context);
        var json = answer.Json;
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WritePropertyName("category"u8);
        if (await row.ReadAsync(context.RequestAborted))
        {
            json.WriteStartObject();
            json.WritePropertyName("name"u8);
            answer.Text(row, 1);
            json.WritePropertyName("children"u8);
            children.Write(json, row.GetGuid(0));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        await answer.SendAsync(context);
    }

    private static void Category(Answer answer, NpgsqlDataReader row)
    {
        var json = answer.Json;
        json.WriteStartObject();
        json.WritePropertyName("name"u8);
        answer.Text(row, 1);
        json.WritePropertyName("parent"u8);
        if (row.IsDBNull(2))
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartObject();
            json.WritePropertyName("name"u8);
            answer.Text(row, 3);
            json.WritePropertyName("parent"u8);
            if (row.IsDBNull(4))
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteStartObject();
                json.WritePropertyName("name"u8);
                answer.Text(row, 5);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Variant(Answer answer, NpgsqlDataReader row)
    {
        answer.Json.WriteStartObject();
        answer.Json.WritePropertyName("format"u8);
        answer.Text(row, 1);
        answer.Json.WriteNumber("width"u8, row.GetInt32(2));
        answer.Json.WriteEndObject();
    }

    private static void Item(Answer answer, NpgsqlDataReader row, Fragments categories, Fragments variants)
    {
        var json = answer.Json;
        var id = row.GetGuid(1);
        json.WriteStartObject();
        json.WritePropertyName("title"u8);
        answer.Text(row, 2);
        json.WritePropertyName("slug"u8);
        answer.Text(row, 3);
        json.WritePropertyName("publishedAt"u8);
        answer.Moment(row, 4);
        json.WritePropertyName("author"u8);
        if (row.IsDBNull(5))
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartObject();
            json.WritePropertyName("displayName"u8);
            answer.Text(row, 6);
            json.WriteEndObject();
        }

        json.WritePropertyName("categories"u8);
        categories.Write(json, id);
        json.WritePropertyName("hero"u8);
        if (row.IsDBNull(7) || row.IsDBNull(9))
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartObject();
            json.WritePropertyName("alternativeText"u8);
            Shapes.Either(answer, row, 8, 10);
            json.WriteStartObject("asset"u8);
            json.WritePropertyName("id"u8);
            answer.Id("MediaAsset"u8, row.GetGuid(9));
            json.WritePropertyName("variants"u8);
            variants.Write(json, id);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Child(Answer answer, NpgsqlDataReader row, Fragments items)
    {
        var json = answer.Json;
        json.WriteStartObject();
        json.WritePropertyName("name"u8);
        answer.Text(row, 2);
        json.WritePropertyName("slug"u8);
        answer.Text(row, 3);
        json.WriteStartObject("contentItems"u8);
        json.WritePropertyName("nodes"u8);
        items.Write(json, row.GetGuid(1));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
