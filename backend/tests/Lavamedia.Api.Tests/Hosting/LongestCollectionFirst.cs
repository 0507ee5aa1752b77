using Lavamedia.Api.Tests.Access;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Lavamedia.Api.Tests.Hosting.LongestCollectionFirst", "Lavamedia.Api.Tests")]

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>Begins with the collection that takes longest, beside which all others fit: begun last, it would be waited for alone.</summary>
public sealed class LongestCollectionFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName == MatrixCollection.Name);
}
