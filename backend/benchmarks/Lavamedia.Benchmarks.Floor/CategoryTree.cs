using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>Three levels of categories with their counts: one statement, put together from below.</summary>
internal sealed class CategoryTree(NpgsqlDataSource database)
{
    private const string Third = """
        SELECT c2.id, c.id, c.name, c.slug, n.published_items
        FROM content_categories c1
        JOIN content_categories c2 ON c2.parent_id = c1.id
        JOIN content_categories c ON c.parent_id = c2.id
        LEFT JOIN content_category_counts n ON n.category_id = c.id
        WHERE c1.parent_id IS NULL AND c1.locale = $1
        ORDER BY c1.position, c1.id, c2.position, c2.name, c2.id, c.position, c.name, c.id
        """;

    private const string Second = """
        SELECT c1.id, c.id, c.name, c.slug, n.published_items
        FROM content_categories c1
        JOIN content_categories c ON c.parent_id = c1.id
        LEFT JOIN content_category_counts n ON n.category_id = c.id
        WHERE c1.parent_id IS NULL AND c1.locale = $1
        ORDER BY c1.position, c1.id, c.position, c.name, c.id
        """;

    private const string First = """
        SELECT c.id, c.id, c.name, c.slug, n.published_items
        FROM content_categories c
        LEFT JOIN content_category_counts n ON n.category_id = c.id
        WHERE c.parent_id IS NULL AND c.locale = $1
        ORDER BY c.position, c.id
        LIMIT 21
        """;

    public async Task AnswerAsync(HttpContext context)
    {
        var asked = (
            await context.Request.ReadFromJsonAsync(
                VariablesContext.Default.CategoryTreeVariables,
                context.RequestAborted
            )
        )!;
        await using var batch = database.CreateBatch();
        foreach (var sql in (ReadOnlySpan<string>)[Third, Second, First])
        {
            batch.BatchCommands.Add(
                new(sql) { Parameters = { new NpgsqlParameter<string> { TypedValue = asked.Locale } } }
            );
        }

        await using var row = await batch.ExecuteReaderAsync(context.RequestAborted);
        var third = new Fragments();
        await third.ReadAsync(row, (part, category) => Write(part, category, null), context.RequestAborted);
        var second = new Fragments();
        await second.ReadAsync(row, (part, category) => Write(part, category, third), context.RequestAborted);

        using var answer = Answer.To(context);
        answer.Json.WriteStartObject();
        answer.Json.WriteStartObject("data"u8);
        answer.Json.WriteStartObject("categories"u8);
        answer.Json.WriteStartArray("nodes"u8);
        for (var count = 0; await row.ReadAsync(context.RequestAborted) && count < 20; count++)
        {
            Write(answer, row, second);
        }

        answer.Json.WriteEndArray();
        answer.Json.WriteEndObject();
        answer.Json.WriteEndObject();
        answer.Json.WriteEndObject();
        await answer.SendAsync(context);
    }

    private static void Write(Answer answer, NpgsqlDataReader row, Fragments? children)
    {
        answer.Json.WriteStartObject();
        Shapes.CategoryFields(answer, row, 1);
        answer.Json.WriteNumber("contentItemCount"u8, row.IsDBNull(4) ? 0 : row.GetInt32(4));
        if (children is not null)
        {
            answer.Json.WritePropertyName("children"u8);
            children.Write(answer.Json, row.GetGuid(1));
        }

        answer.Json.WriteEndObject();
    }
}
