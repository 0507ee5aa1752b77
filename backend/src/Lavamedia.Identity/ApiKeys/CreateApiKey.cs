using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>Makes a key for a service account.</summary>
public sealed class CreateApiKey(LavamediaDbContext database, IViewer viewer, AuditTrail audit)
{
    private const int LongestLife = 366;
    private const int MostPerMinute = 1_000_000;

    /// <summary>Creates the key.</summary>
    /// <returns>The key with its secret, or ValidationErrors, or a RightNotHeldError.</returns>
    public async Task<MutationResult<IssuedApiKey>> ExecuteAsync(
        CreateApiKeyInput input,
        CancellationToken cancellationToken
    )
    {
        var errors = await CheckAsync(input, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<IssuedApiKey>.Failure([.. errors]);
        }

        if (RightsHeld.Refuse(viewer, input.Scopes) is { } refusal)
        {
            return MutationResult<IssuedApiKey>.Failure(refusal);
        }

        var secret = ApiKeySecret.Create();
        var id = Guid.CreateVersion7();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // The end is reckoned in database time.
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO api_keys (id, account_id, name, prefix, secret_hash, scopes, requests_per_minute, cost_per_minute,
                                  cost_per_operation, created_by_id, expires_at)
            VALUES ({id}, {input.AccountId}, {input.Name.Trim()}, {ApiKeySecret.PrefixOf(secret)},
                    {OpaqueToken.Hash(secret)}, {input.Scopes.Distinct(StringComparer.Ordinal).ToArray()},
                    {input.RequestsPerMinute}, {input.CostPerMinute}, {input.CostPerOperation}, {viewer.UserId},
                    now() + make_interval(days => {input.DaysValid}))
            """,
            cancellationToken
        );
        audit.Add(
            SecurityEventType.ApiKeyCreated,
            viewer.UserId,
            AuditedChange.Of(
                nameof(ApiKey),
                id,
                before: null,
                new
                {
                    name = input.Name.Trim(),
                    accountId = NodeId.Encode(nameof(User), input.AccountId),
                    scopes = input.Scopes,
                }
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new IssuedApiKey(id, secret);
    }

    private async Task<List<ValidationError>> CheckAsync(CreateApiKeyInput input, CancellationToken cancellationToken)
    {
        var errors = new List<ValidationError>();
        if (string.IsNullOrWhiteSpace(input.Name))
        {
            errors.Add(new(ValidationReason.Required, "A key needs a name.", "name"));
        }
        else if (input.Name.Trim().Length > ApiKeyConfiguration.LongestName)
        {
            errors.Add(new(ValidationReason.TooLong, "The name is too long.", "name", ApiKeyConfiguration.LongestName));
        }

        CheckRange(errors, input.DaysValid, LongestLife, "daysValid");
        CheckRange(errors, input.RequestsPerMinute, MostPerMinute, "requestsPerMinute");
        CheckRange(errors, input.CostPerMinute, MostPerMinute, "costPerMinute");
        CheckRange(errors, input.CostPerOperation, MostPerMinute, "costPerOperation");

        var isAccount = await database
            .Set<User>()
            .AnyAsync(
                user => user.Id == input.AccountId && user.Kind == UserKind.Service && user.Status == UserStatus.Active,
                cancellationToken
            );
        if (!isAccount)
        {
            errors.Add(new(ValidationReason.NotFound, "There is no such service account.", "accountId"));
        }

        var known = await database
            .Set<Permission>()
            .Where(permission => input.Scopes.Contains(permission.Code))
            .Select(permission => permission.Code)
            .ToListAsync(cancellationToken);
        if (input.Scopes.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            errors.Add(new(ValidationReason.NotSupported, $"There is no permission '{unknown}'.", "scopes"));
        }

        return errors;
    }

    private static void CheckRange(List<ValidationError> errors, int value, int most, string member)
    {
        if (value < 1 || value > most)
        {
            errors.Add(new(ValidationReason.OutOfRange, $"The number must be from 1 to {most}.", member, most));
        }
    }
}
