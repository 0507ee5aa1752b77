using System.Text.Json;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>A question of <c>npm run bench -- graphql</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Document">The operation.</param>
/// <param name="Variables">Its variables.</param>
internal sealed record Question(string Name, byte[] Document, JsonElement Variables)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "queries");

    /// <summary>All of them.</summary>
    public static IEnumerable<Question> All()
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "queries.json")));
        return
        [
            .. list
                .RootElement.Clone()
                .EnumerateArray()
                .Select(each =>
                {
                    var name = each.GetProperty("name").GetString()!;
                    return new Question(
                        name,
                        File.ReadAllBytes(Path.Combine(Folder, $"{name}.graphql")),
                        each.GetProperty("variables")
                    );
                }),
        ];
    }
}
