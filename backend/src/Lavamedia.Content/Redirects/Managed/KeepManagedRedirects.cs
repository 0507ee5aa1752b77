using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Writes, changes and removes redirects.</summary>
public sealed class KeepManagedRedirects(
    LavamediaDbContext database,
    RedirectTransaction transaction,
    CheckManagedRedirect check,
    IViewer viewer
)
{
    /// <summary>Writes a redirect.</summary>
    /// <returns>The redirect, or ValidationErrors, a RedirectHidesPageError, RedirectChainError or RedirectLoopError.</returns>
    public Task<MutationResult<ManagedRedirect>> CreateAsync(
        CreateManagedRedirectInput input,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var draft = new ManagedRedirectDraft(
                    input.Source,
                    input.Target,
                    input.Kind,
                    input.IsEnabled,
                    input.Position,
                    input.Note
                );
                var (redirect, errors) = await StoreAsync(
                    null,
                    draft,
                    await check.LoadRulesAsync(cancellationToken),
                    now,
                    cancellationToken
                );
                return redirect ?? MutationResult<ManagedRedirect>.Failure([.. errors]);
            },
            cancellationToken
        );

    /// <summary>Changes a redirect.</summary>
    /// <returns>The redirect, or why it cannot be changed so.</returns>
    public Task<MutationResult<ManagedRedirect>> UpdateAsync(
        UpdateManagedRedirectInput input,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var redirect = await FindAsync(input.Id, cancellationToken);
                if (redirect is null)
                {
                    return MutationResult<ManagedRedirect>.Failure(new ManagedRedirectNotFoundError());
                }

                if (redirect.Version != input.ExpectedVersion)
                {
                    return MutationResult<ManagedRedirect>.Failure(
                        new ManagedRedirectConflictError(input.ExpectedVersion, redirect)
                    );
                }

                var draft = new ManagedRedirectDraft(
                    input.Source.Or(redirect.Source) ?? string.Empty,
                    input.Target.Or(redirect.Target),
                    input.Kind ?? redirect.Kind,
                    input.IsEnabled ?? redirect.IsEnabled,
                    input.Position ?? redirect.Position,
                    input.Note.Or(redirect.Note)
                );
                var rules = await check.LoadRulesAsync(cancellationToken);
                var (stored, errors) = await StoreAsync(redirect, draft, rules, now, cancellationToken);
                return stored ?? MutationResult<ManagedRedirect>.Failure([.. errors]);
            },
            cancellationToken
        );

    /// <summary>Removes a redirect.</summary>
    /// <returns>What was removed, or a ManagedRedirectNotFoundError.</returns>
    public Task<MutationResult<DeletedManagedRedirect>> DeleteAsync(Guid id, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async _ =>
            {
                if (await FindAsync(id, cancellationToken) is not { } redirect)
                {
                    return MutationResult<DeletedManagedRedirect>.Failure(new ManagedRedirectNotFoundError());
                }

                database.Remove(redirect);
                return new DeletedManagedRedirect(id, redirect.Source);
            },
            cancellationToken
        );

    /// <summary>Checks a draft and adds what it says to the unit of work and to the rules.</summary>
    /// <param name="redirect">The redirect that is changed; null for a new one.</param>
    /// <param name="draft">What it is to say.</param>
    /// <param name="rules">The redirects in force.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    internal async Task<(ManagedRedirect? Redirect, IReadOnlyList<IGraphQLError> Errors)> StoreAsync(
        ManagedRedirect? redirect,
        ManagedRedirectDraft draft,
        RedirectRules rules,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        draft = draft with { Note = string.IsNullOrWhiteSpace(draft.Note) ? null : draft.Note.Trim() };
        var id = redirect?.Id ?? Guid.CreateVersion7();
        var former = rules.Remove(id);
        var (rule, errors) = await check.CheckAsync(id, draft, rules, cancellationToken);
        if (rule is null)
        {
            if (former is not null)
            {
                rules.Set(former);
            }

            return (null, errors);
        }

        if (redirect is null)
        {
            redirect = new ManagedRedirect
            {
                Id = id,
                Source = rule.Source.Text,
                SourceKey = rule.Source.Key,
                CreatedById = viewer.UserId,
                CreatedAt = now,
            };
            database.Add(redirect);
        }
        else
        {
            redirect.Version++;
        }

        (redirect.Source, redirect.SourceKey) = (rule.Source.Text, rule.Source.Key);
        redirect.IsPattern = rule.Source.IsPattern;
        redirect.Target = rule.Target?.Text;
        redirect.Kind = draft.Kind;
        redirect.IsEnabled = draft.IsEnabled;
        redirect.Position = draft.Position;
        redirect.Note = draft.Note;
        redirect.UpdatedAt = now;
        await database.SaveChangesAsync(cancellationToken);
        if (redirect.IsEnabled)
        {
            rules.Set(rule);
        }

        return (redirect, []);
    }

    private Task<ManagedRedirect?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database
            .Set<ManagedRedirect>()
            .AsTracking()
            .SingleOrDefaultAsync(redirect => redirect.Id == id, cancellationToken);
}
