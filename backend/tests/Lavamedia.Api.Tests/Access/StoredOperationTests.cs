using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lavamedia.Api.Tests.Access;

/// <summary>What somebody stored shows to each what he may see, and never what its author sees.</summary>
[Collection(MatrixCollection.Name)]
public sealed class StoredOperationTests(MatrixNewsroom newsroom)
{
    public static TheoryData<string> Viewers => [.. MatrixNewsroom.Viewers];

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z10_a_stored_operation_runs_with_the_rights_of_whoever_runs_it(string viewer)
    {
        const string drafts = "{ contentItems(stage: DRAFT, first: 50) { totalCount nodes { title } } }";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(drafts)));
        var persistedQuery = new { version = 1, sha256Hash = hash };
        // Whoever sees everything stores it.
        await RunAsync("Administrator", new { query = drafts, extensions = new { persistedQuery } });

        var stored = await RunAsync(viewer, new { extensions = new { persistedQuery } });
        var (_, written) = await newsroom.AnswerAsync(viewer, drafts);
        stored.GetProperty("data").ToString().ShouldBe(written.GetProperty("data").ToString());

        async Task<JsonElement> RunAsync(string runner, object body)
        {
            using var response = await newsroom[runner].PostAsJsonAsync("/graphql", body);
            return await response.Content.ReadFromJsonAsync<JsonElement>();
        }
    }
}
