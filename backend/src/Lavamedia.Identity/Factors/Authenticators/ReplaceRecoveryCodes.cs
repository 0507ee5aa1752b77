using System.Security.Cryptography;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Makes ten new recovery codes; the older ones are worthless. Belongs to the current transaction.</summary>
internal sealed class ReplaceRecoveryCodes(LavamediaDbContext context)
{
    private const int Count = 10;
    private const int Bytes = 10;
    private const int GroupLength = 4;

    public async Task<RecoveryCodes> ExecuteAsync(Guid userId, CancellationToken cancellationToken)
    {
        await context.Set<RecoveryCode>().Where(code => code.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        var codes = new List<string>(Count);
        for (var index = 0; index < Count; index++)
        {
            var code = Base32.Encode(RandomNumberGenerator.GetBytes(Bytes));
            context.Add(new RecoveryCode { UserId = userId, CodeHash = OpaqueToken.Hash(code) });
            codes.Add(string.Join('-', code.Chunk(GroupLength).Select(group => new string(group))));
        }

        return new RecoveryCodes(codes);
    }
}
