using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Workflow;

/// <summary>Decides on every act that the viewer might do with an item: by right, by position, and by the rules of its type.</summary>
public sealed class DecideOnItem(
    IViewer viewer,
    CategoriesOfItems categoriesOfItems,
    RulesOfItems rulesOfItems,
    OwnWorkOfItems ownWorkOfItems
)
{
    /// <summary>The decisions, one for each act. Asked of many items at once, it takes no more statements than of one.</summary>
    public async Task<IReadOnlyList<ContentActDecision>> ExecuteAsync(
        ContentItem item,
        CancellationToken cancellationToken
    )
    {
        var position = ContentPosition.Of(item);
        var standing = ContentStanding.Of(
            item,
            viewer,
            ContentPolicy.NeedsCategories(viewer) ? await categoriesOfItems.LoadAsync(item.Id, cancellationToken) : []
        );
        var decisions = Decide(default);
        if (
            !decisions.Any(decision => decision.Decision.IsAllowed && ContentWorkflow.IsRelease(decision.Act, position))
        )
        {
            return decisions;
        }

        var rules = await rulesOfItems.LoadAsync(item, cancellationToken);
        var demands = new ReleaseDemands(
            rules!.RequiresApproval,
            rules.RequiresFourEyes && await ownWorkOfItems.LoadAsync(item.Id, cancellationToken)
        );
        return demands == default ? decisions : Decide(demands);

        IReadOnlyList<ContentActDecision> Decide(ReleaseDemands asked) =>
            [
                .. Enum.GetValues<ContentAct>()
                    .Select(act => new ContentActDecision(
                        act,
                        ContentWorkflow.Decide(act, position, viewer, standing, asked)
                    )),
            ];
    }
}
