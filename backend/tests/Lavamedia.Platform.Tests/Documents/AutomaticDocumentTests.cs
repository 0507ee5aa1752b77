using System.Text;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Documents;
using Lavamedia.Platform.Topics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Tests.Documents;

/// <summary>What clients may expect of automatic persisted queries, whatever keeps them.</summary>
public abstract class AutomaticDocumentTests
{
    private const string Hash = "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c";
    private static readonly byte[] Text = "{ héllo }"u8.ToArray();

    /// <summary>Where Redis is; null for none.</summary>
    private protected virtual string? Redis => null;

    [Fact]
    public async Task What_was_registered_is_found_as_it_was()
    {
        await using var instance = Instance();
        var store = instance.GetRequiredService<IAutomaticDocumentStore>();
        (await store.FindAsync(Hash, CancellationToken.None)).ShouldBeNull();

        await store.StoreAsync(Hash, Text);

        var found = await store.FindAsync(Hash, CancellationToken.None);
        Encoding.UTF8.GetString(found!.Value.Span).ShouldBe("{ héllo }");
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("sha256:b5bb")]
    [InlineData(null)]
    public async Task What_is_no_hash_is_not_found(string? id)
    {
        await using var instance = Instance();
        var store = instance.GetRequiredService<IAutomaticDocumentStore>();

        (await store.FindAsync(id ?? new string('a', 1_000_000), CancellationToken.None)).ShouldBeNull();
    }

    /// <summary>One process of the API, as far as documents go.</summary>
    private protected ServiceProvider Instance()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Lavamedia:Redis"] = Redis })
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGraphQLServer().AddAutomaticPersistedOperations();
        services.AddTopics(configuration).AddSharedDocuments(configuration);
        return services.BuildServiceProvider();
    }

    private protected static ValueTask StoreAsync(ServiceProvider instance) =>
        instance.GetRequiredService<IAutomaticDocumentStore>().StoreAsync(Hash, Text);

    private protected static async Task<bool> KnowsAsync(ServiceProvider instance) =>
        await instance.GetRequiredService<IAutomaticDocumentStore>().FindAsync(Hash, CancellationToken.None)
            is not null;
}
