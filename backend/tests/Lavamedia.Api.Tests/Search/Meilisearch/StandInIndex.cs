using System.Text.Json.Nodes;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>An index of the stand-in.</summary>
internal sealed class StandInIndex
{
    public Dictionary<string, JsonObject> Documents { get; } = [];

    public JsonObject Settings { get; set; } = [];

    public void Write(JsonArray documents)
    {
        foreach (var document in documents)
        {
            Documents[(string)document!["id"]!] = document.DeepClone().AsObject();
        }
    }

    public void Remove(string filter)
    {
        var condition = StandInFilter.Parse(filter, Names("filterableAttributes"));
        foreach (var id in Documents.Where(row => condition(row.Value)).Select(row => row.Key).ToArray())
        {
            Documents.Remove(id);
        }
    }

    public IReadOnlyList<JsonObject> Search(JsonObject query)
    {
        var question = StandInQuestion.Parse((string)query["q"]!, Names("stopWords"));
        var conditions = query["filter"]!
            .AsArray()
            .Select(filter => StandInFilter.Parse((string)filter!, Names("filterableAttributes")))
            .ToArray();
        string[] attributes = [.. Names("searchableAttributes")];
        return
        [
            .. Documents
                .Values.Where(document => conditions.All(condition => condition(document)))
                .Select(document => (Document: document, Score: question.Score(document, attributes)))
                .Where(row => row.Score > 0)
                .OrderByDescending(row => row.Score)
                .ThenByDescending(row => (long?)row.Document["publishedAt"] ?? 0)
                .Take((int)query["limit"]!)
                .Select(row => Hit(row.Document, row.Score, query, question)),
        ];
    }

    private static JsonObject Hit(JsonObject document, double score, JsonObject query, StandInQuestion question)
    {
        var hit = new JsonObject();
        foreach (var name in query["attributesToRetrieve"]!.AsArray())
        {
            hit[(string)name!] = document[(string)name!]?.DeepClone();
        }

        if ((bool?)query["showRankingScore"] == true)
        {
            hit["_rankingScore"] = score;
        }

        if (query["attributesToHighlight"] is JsonArray highlighted)
        {
            var formatted = new JsonObject();
            foreach (var name in highlighted)
            {
                formatted[(string)name!] = question.Marked(
                    (string)document[(string)name!]!,
                    (string)query["highlightPreTag"]!,
                    (string)query["highlightPostTag"]!
                );
            }

            hit["_formatted"] = formatted;
        }

        return hit;
    }

    private HashSet<string> Names(string setting) =>
        Settings[setting] is JsonArray names ? [.. names.Select(name => (string)name!)] : [];
}
