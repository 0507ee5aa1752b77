using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;

namespace Lavamedia.Search.Asking;

/// <summary>What a search can find.</summary>
[UnionType(
    "SearchResult",
    Types = [typeof(ContentItem), typeof(Category), typeof(Tag), typeof(User), typeof(MediaAsset)]
)]
public interface ISearchResult;
