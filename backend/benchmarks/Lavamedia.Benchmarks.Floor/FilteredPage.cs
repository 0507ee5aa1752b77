using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>
/// A filtered and sorted page with the number of all results: the category, the most selective condition, comes first,
/// and page and number come from one pass over what it leaves.
/// </summary>
internal sealed class FilteredPage(NpgsqlDataSource database)
{
    private static readonly LimitedStatement Page = new(
        """
        WITH found AS MATERIALIZED (
          SELECT i.id, i.published_at
          FROM content_items i
          WHERE i.id IN (
              SELECT l.content_id FROM content_category_links l
              JOIN content_categories c ON c.id = l.category_id
              WHERE c.slug = $1)
            AND i.status = 'PUBLISHED' AND i.word_count >= $2 AND i.published_at >= $3
        ), page AS (
          SELECT id, published_at FROM found ORDER BY published_at DESC, id DESC LIMIT :limit
        )
        SELECT i.id, i.title, i.slug, i.word_count, i.published_at, u.id, u.display_name, (SELECT count(*)::int FROM found)
        FROM page p
        JOIN content_items i ON i.id = p.id
        LEFT JOIN users u ON u.id = i.author_id AND u.has_public_profile
        ORDER BY p.published_at DESC, p.id DESC
        """
    );

    public async Task AnswerAsync(HttpContext context)
    {
        var asked = (
            await context.Request.ReadFromJsonAsync(
                VariablesContext.Default.FilteredPageVariables,
                context.RequestAborted
            )
        )!;
        await using var command = database.CreateCommand(Page.With(asked.First + 1));
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = asked.Category });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = asked.Words });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = asked.Since });
        await using var row = await command.ExecuteReaderAsync(context.RequestAborted);

        using var answer = Answer.To(context);
        var json = answer.Json;
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("contentItems"u8);
        var count = 0;
        while (await row.ReadAsync(context.RequestAborted))
        {
            if (count == 0)
            {
                json.WriteNumber("totalCount"u8, row.GetInt32(7));
                json.WriteStartArray("nodes"u8);
            }

            if (++count <= asked.First)
            {
                Write(answer, row);
            }
        }

        if (count == 0)
        {
            json.WriteNumber("totalCount"u8, 0);
            json.WriteStartArray("nodes"u8);
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

    private static void Write(Answer answer, NpgsqlDataReader row)
    {
        var json = answer.Json;
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        answer.Id("ContentItem"u8, row.GetGuid(0));
        json.WritePropertyName("title"u8);
        answer.Text(row, 1);
        json.WritePropertyName("slug"u8);
        answer.Text(row, 2);
        json.WritePropertyName("wordCount"u8);
        answer.Number(row, 3);
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

        json.WriteEndObject();
    }
}
