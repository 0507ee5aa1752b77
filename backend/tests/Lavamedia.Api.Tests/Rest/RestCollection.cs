namespace Lavamedia.Api.Tests.Rest;

/// <summary>Tests of this collection share an installation that serves trusted documents only.</summary>
[CollectionDefinition(Name)]
public sealed class RestCollection : ICollectionFixture<RestNewsroom>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "REST";
}
