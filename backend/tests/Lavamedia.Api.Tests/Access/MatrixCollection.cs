namespace Lavamedia.Api.Tests.Access;

/// <summary>Tests of this collection share the newsroom, and leave it as they found it.</summary>
[CollectionDefinition(Name)]
public sealed class MatrixCollection : ICollectionFixture<MatrixNewsroom>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "matrix";
}
