using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Search.Documents;
using Lavamedia.Search.Indexing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Meilisearch;

/// <summary>
/// Brings what the database has made of things into Meilisearch: single documents after an event, and all of them into a new index that then
/// takes the place of the old one, which is searched until that instant.
/// </summary>
internal sealed class MirrorDocuments(MeilisearchClient client, MeilisearchOptions options, LavamediaDbContext database)
    : IDocumentMirror
{
    private const int AtOnce = 500;

    /// <inheritdoc />
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken)
    {
        try
        {
            return !await client.ExistsAsync(options.Index, cancellationToken);
        }
        catch (HttpRequestException)
        {
            // Whether it is there shows when the job that makes it is tried, again and again.
            return true;
        }
    }

    /// <inheritdoc />
    public async Task WriteAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        try
        {
            // An index that is being made has read an earlier state of them perhaps.
            foreach (var index in new[] { options.Index, options.Next })
            {
                if (await client.ExistsAsync(index, cancellationToken))
                {
                    await WriteAsync(index, ids, cancellationToken);
                }
            }
        }
        catch (HttpRequestException exception)
        {
            throw new ReceiverAwayException(
                $"Meilisearch at {options.Url} does not answer: {exception.Message}",
                null,
                exception
            );
        }
    }

    /// <summary>All documents, in a new index. What changed meanwhile is written once more when it is in place.</summary>
    /// <param name="cancellationToken">Cancels the requests.</param>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        var began = await database.NowAsync(cancellationToken);
        if (await client.ExistsAsync(options.Next, cancellationToken))
        {
            await client.DeleteAsync(options.Next, cancellationToken);
        }

        await client.CreateAsync(options.Next, cancellationToken);
        await client.ConfigureAsync(options.Next, MeilisearchSettings.All, cancellationToken);
        var last = Guid.Empty;
        while (await KeysAfterAsync(last, cancellationToken) is { Length: > 0 } ids)
        {
            await WriteAsync(options.Next, ids, cancellationToken);
            last = ids[^1];
        }

        // A swap needs two: the first index has nothing to take the place of.
        if (!await client.ExistsAsync(options.Index, cancellationToken))
        {
            await client.CreateAsync(options.Index, cancellationToken);
        }

        await client.SwapAsync(options.Index, options.Next, cancellationToken);
        await client.DeleteAsync(options.Next, cancellationToken);
        var changed = await database
            .Database.SqlQuery<Guid>(
                $"""SELECT id AS "Value" FROM content_items WHERE updated_at > {began} - interval '1 minute'"""
            )
            .ToArrayAsync(cancellationToken);
        await WriteAsync(options.Index, changed, cancellationToken);
    }

    private async Task WriteAsync(string index, Guid[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return;
        }

        var documents = await ReadAsync(ids, cancellationToken);
        if (documents.Count > 0)
        {
            await client.WriteAsync(index, documents, cancellationToken);
        }

        Guid[] gone = [.. ids.Except(documents.Select(document => document.Id))];
        if (gone.Length > 0)
        {
            await client.RemoveAsync(index, gone, cancellationToken);
        }
    }

    // The index knows all that is published, whoever looks; what a viewer may see is asked when he finds it.
    private Task<Guid[]> KeysAfterAsync(Guid last, CancellationToken cancellationToken) =>
        database
            .Set<SearchDocument>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(document => document.Id > last)
            .OrderBy(document => document.Id)
            .Select(document => document.Id)
            .Take(AtOnce)
            .ToArrayAsync(cancellationToken);

    private Task<List<MeilisearchDocument>> ReadAsync(Guid[] ids, CancellationToken cancellationToken) =>
        database
            .Database.SqlQuery<MeilisearchDocument>(
                $"""
                SELECT document.id AS "Id", document.kind AS "Kind", document.locale AS "Locale", document.title AS "Title",
                    concat_ws(' ', item.kicker, item.summary, category.description) AS "Summary",
                    concat_ws(' ', author.display_name, listed.names) AS "Names", document.text AS "Text",
                    coalesce(listed.ids, ARRAY[]::uuid[]) AS "CategoryIds", item.author_id AS "AuthorId",
                    extract(epoch FROM document.published_at)::bigint AS "PublishedAt",
                    coalesce(read.popularity, 0) AS "Popularity"
                FROM search_documents AS document
                LEFT JOIN content_items AS item ON item.id = document.content_id
                LEFT JOIN users AS author ON author.id = item.author_id
                LEFT JOIN content_categories AS category ON category.id = document.category_id
                LEFT JOIN content_popularity AS read ON read.content_id = document.content_id
                LEFT JOIN LATERAL (
                    SELECT array_agg(known.id) AS ids, string_agg(known.name, ' ') AS names
                    FROM content_category_listings AS listing
                    JOIN content_categories AS known ON known.id = listing.category_id
                    WHERE listing.content_id = document.content_id) AS listed ON TRUE
                WHERE document.id = ANY ({ids})
                """
            )
            .ToListAsync(cancellationToken);
}
