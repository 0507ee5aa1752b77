using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>The rules of the types of many items, in one statement.</summary>
[DataLoader]
public sealed class RulesOfTypes(BatchScheduler scheduler, FindContentTypeRules find)
    : BatchDataLoader<ContentType, ContentTypeRules>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<ContentType, ContentTypeRules>> LoadAsync(
        IReadOnlyList<ContentType> keys,
        CancellationToken cancellationToken
    ) => (await find.ExecuteAsync(cancellationToken)).ToDictionary(rules => rules.Type);
}
