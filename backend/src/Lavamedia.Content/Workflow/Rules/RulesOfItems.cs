using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>The rules that hold for many items, those of the types that editors made among them, in two statements at most.</summary>
[DataLoader]
public sealed class RulesOfItems(BatchScheduler scheduler, FindContentTypeRules find)
    : BatchDataLoader<ContentItem, ContentTypeRules>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<ContentItem, ContentTypeRules>> LoadAsync(
        IReadOnlyList<ContentItem> keys,
        CancellationToken cancellationToken
    )
    {
        var rules = await find.OfItemsAsync(keys, cancellationToken);
        return keys.ToDictionary(item => item, item => rules[item.Id]);
    }
}
