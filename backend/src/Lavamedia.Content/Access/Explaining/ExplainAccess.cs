using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity.Access;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>
/// Says whether somebody may do something with a thing, and by which rule: the rule of the policy that the act itself asks. What the
/// viewer does not see is answered like what never was, whoever is asked about (Z-5).
/// </summary>
public sealed class ExplainAccess(
    LavamediaDbContext database,
    IViewer viewer,
    CategoriesOfItems categoriesOfItems,
    FindRightsOfUser rightsOfUsers,
    FindContentTypeRules findRules,
    FindGrants grants
)
{
    /// <summary>The explanation; null when there is no such account, or the viewer does not see it.</summary>
    /// <param name="type">The schema's type of the thing.</param>
    /// <param name="key">The key of the thing.</param>
    /// <param name="action">What is to be done with it.</param>
    /// <param name="asked">Who is to do it.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <exception cref="GraphQLException">The viewer asks about somebody else without the right to change roles.</exception>
    public async Task<AccessExplanation?> ExecuteAsync(
        string type,
        Guid key,
        AccessAction action,
        AccessSubject asked,
        CancellationToken cancellationToken
    ) =>
        await ExecuteAsync(type, key, [action], asked, cancellationToken) is { } explanations
            ? explanations.Single()
            : null;

    /// <summary>The explanations of everything that can be done with a thing of the type; null as above.</summary>
    /// <inheritdoc cref="ExecuteAsync(string, Guid, AccessAction, AccessSubject, CancellationToken)" />
    public Task<IReadOnlyList<AccessExplanation>?> ExecuteAsync(
        string type,
        Guid key,
        AccessSubject asked,
        CancellationToken cancellationToken
    ) => ExecuteAsync(type, key, ActionsOn(type), asked, cancellationToken);

    private async Task<IReadOnlyList<AccessExplanation>?> ExecuteAsync(
        string type,
        Guid key,
        IReadOnlyList<AccessAction> actions,
        AccessSubject asked,
        CancellationToken cancellationToken
    )
    {
        if (await SubjectAsync(asked, cancellationToken) is not { } subject)
        {
            return null;
        }

        // As the acts do: whoever is entitled works with drafts.
        database.Stage = Stage.Draft;
        var decide = type switch
        {
            nameof(ContentItem) => await DecideOnItemAsync(key, subject.Viewer, cancellationToken),
            nameof(Category) => await DecideOnCategoryAsync(key, subject.Viewer, cancellationToken),
            nameof(MediaAsset) => await DecideOnAssetAsync(key, subject.Viewer, cancellationToken),
            _ => null,
        };
        var decisions = actions
            .Select(action =>
                (
                    Action: action,
                    Decision: decide?.Invoke(action) switch
                    {
                        null => AccessDecision.Refuse(AccessRule.Visibility),
                        { Rule: not AccessRule.Everyone } when !subject.IsActive => AccessDecision.Refuse(
                            AccessRule.Account
                        ),
                        var decision => decision,
                    }
                )
            )
            .ToList();
        var held = await grants.ExecuteAsync(
            asked,
            subject.Viewer.UserId,
            [.. decisions.Select(decided => decided.Decision.Permission).OfType<string>().Distinct()],
            cancellationToken
        );
        return
        [
            .. decisions.Select(decided => new AccessExplanation(
                decided.Action,
                decided.Decision,
                [.. held[decided.Decision.Permission ?? string.Empty]]
            )),
        ];
    }

    private static IReadOnlyList<AccessAction> ActionsOn(string type) =>
        type switch
        {
            nameof(ContentItem) =>
            [
                .. Enum.GetValues<AccessAction>()
                    .Where(action => action is AccessAction.Read || ActOn(action) is not null),
            ],
            nameof(Category) => [AccessAction.Read, AccessAction.Update, AccessAction.AddChild],
            nameof(MediaAsset) => [AccessAction.Read, AccessAction.Update, AccessAction.Delete],
            _ => [AccessAction.Read],
        };

    private async Task<RightsOfUser?> SubjectAsync(AccessSubject asked, CancellationToken cancellationToken)
    {
        if (asked.RoleId is null && (asked.UserId is null || asked.UserId == viewer.UserId))
        {
            return new RightsOfUser(viewer, IsActive: true);
        }

        if (!viewer.Can(IdentityPermissions.ManageRoles))
        {
            throw new GraphQLException(
                new GraphQLError($"To ask about others takes the permission '{IdentityPermissions.ManageRoles}'.")
                {
                    Code = ExecutionErrorCodes.NotAuthorized,
                }
            );
        }

        if (asked is { UserId: not null, RoleId: not null })
        {
            throw new GraphQLException(
                new GraphQLError("Ask about an account or about a role, not about both.")
                {
                    Code = ErrorCodes.OneOfSeveralSet,
                }
            );
        }

        return asked.RoleId is { } role
            ? await rightsOfUsers.ThroughRoleAsync(role, cancellationToken)
            : await rightsOfUsers.ExecuteAsync(asked.UserId!.Value, cancellationToken);
    }

    private async Task<Func<AccessAction, AccessDecision>?> DecideOnItemAsync(
        Guid key,
        IViewer subject,
        CancellationToken cancellationToken
    )
    {
        var item = await database.Set<ContentItem>().SingleOrDefaultAsync(item => item.Id == key, cancellationToken);
        if (item is null)
        {
            return null;
        }

        var standing = ContentStanding.Of(
            item,
            subject,
            ContentPolicy.NeedsCategories(subject) ? await categoriesOfItems.LoadAsync(key, cancellationToken) : []
        );
        var demands = await DemandsAsync(item, subject, cancellationToken);
        var reading = ContentPolicy.DecideOnReading(item.Status, subject, standing);
        return action =>
            Decide(
                reading,
                action,
                ActOn(action) is { } act
                    ? () => ContentWorkflow.Decide(act, ContentPosition.Of(item), subject, standing, demands)
                    : null
            );
    }

    /// <summary>What the rules of the item's type ask of the one who is asked about.</summary>
    private async Task<ReleaseDemands> DemandsAsync(
        ContentItem item,
        IViewer subject,
        CancellationToken cancellationToken
    )
    {
        var rules = (await findRules.OfItemsAsync([item], cancellationToken))[item.Id];
        return new ReleaseDemands(
            rules.RequiresApproval,
            rules.RequiresFourEyes
                && subject.UserId is { } userId
                && await OwnWork
                    .Of(
                        userId,
                        database.Set<ContentVersion>().Where(version => version.Id == item.LatestVersionId),
                        database
                    )
                    .AnyAsync(cancellationToken)
        );
    }

    private async Task<Func<AccessAction, AccessDecision>?> DecideOnCategoryAsync(
        Guid key,
        IViewer subject,
        CancellationToken cancellationToken
    ) =>
        await database.Set<Category>().AnyAsync(category => category.Id == key, cancellationToken)
            ? action =>
                Decide(
                    AccessDecision.Allow(AccessRule.Everyone),
                    action,
                    action switch
                    {
                        AccessAction.Update => () => ContentPolicy.Decide(CategoryAct.Update, subject, key),
                        AccessAction.AddChild => () => ContentPolicy.Decide(CategoryAct.AddChild, subject, key),
                        _ => null,
                    }
                )
            : null;

    private async Task<Func<AccessAction, AccessDecision>?> DecideOnAssetAsync(
        Guid key,
        IViewer subject,
        CancellationToken cancellationToken
    )
    {
        var asset = await database
            .Set<MediaAsset>()
            .Where(asset => asset.Id == key)
            .Select(asset => new { asset.IsPublic, asset.UploadedById })
            .SingleOrDefaultAsync(cancellationToken);
        return asset is not null
            ? action =>
                Decide(
                    MediaPolicy.DecideOnReading(asset.IsPublic, subject),
                    action,
                    Enum.TryParse<MediaAct>(action.ToString(), out var act)
                        ? () => MediaPolicy.Decide(act, subject, asset.UploadedById)
                        : null
                )
            : null;
    }

    private static ContentAct? ActOn(AccessAction action) =>
        Enum.TryParse<ContentAct>(action.ToString(), out var act) ? act : null;

    /// <summary>Who does not see a thing does nothing with it; what a thing has no act for is never possible.</summary>
    private static AccessDecision Decide(AccessDecision reading, AccessAction action, Func<AccessDecision>? act) =>
        action is AccessAction.Read ? reading
        : !reading.IsAllowed ? AccessDecision.Refuse(AccessRule.Visibility, reading.Permission)
        : act is null ? AccessDecision.Refuse(AccessRule.State)
        : act();
}
