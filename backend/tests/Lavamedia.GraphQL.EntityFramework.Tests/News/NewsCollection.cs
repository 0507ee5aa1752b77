namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

/// <summary>Tests that read the same newspaper and change nothing in it.</summary>
[CollectionDefinition(Name)]
public sealed class NewsCollection : ICollectionFixture<NewsDatabase>
{
    public const string Name = "News";
}
