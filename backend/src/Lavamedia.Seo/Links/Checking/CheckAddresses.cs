using System.Threading.Channels;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Links.Checking;

/// <summary>
/// Asks other sites for addresses of links: several sites side by side, of each one address after the other with a pause between. A site that
/// is silent again and again is not asked for the rest.
/// </summary>
internal sealed class CheckAddresses(LavamediaDbContext database, AskAddress ask, IOptions<LinkCheckOptions> options)
{
    /// <summary>Asks for some addresses, and writes down each answer as it comes.</summary>
    /// <param name="addresses">Addresses at other sites.</param>
    /// <param name="answered">Told after each; false ends the check.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task ExecuteAsync(
        IReadOnlyCollection<string> addresses,
        Func<Task<bool>> answered,
        CancellationToken cancellationToken
    )
    {
        var answers = Channel.CreateUnbounded<(string Address, LinkAnswer Answer)>();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var asking = AskAllAsync(addresses, answers.Writer, ending.Token);
        try
        {
            // One context, one writer: answers are written here, while sites are asked there.
            await foreach (var (address, answer) in answers.Reader.ReadAllAsync(cancellationToken))
            {
                await WriteAsync(address, answer, cancellationToken);
                if (!await answered())
                {
                    break;
                }
            }
        }
        finally
        {
            await ending.CancelAsync();
            await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private async Task AskAllAsync(
        IReadOnlyCollection<string> addresses,
        ChannelWriter<(string, LinkAnswer)> answers,
        CancellationToken cancellationToken
    )
    {
        Exception? failure = null;
        try
        {
            await Parallel.ForEachAsync(
                addresses.GroupBy(address => new Uri(address).Authority, StringComparer.OrdinalIgnoreCase),
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = options.Value.Sites,
                    CancellationToken = cancellationToken,
                },
                async (site, token) => await AskSiteAsync(site, answers, token)
            );
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        // Whoever reads the answers meets what went wrong.
        answers.Complete(failure);
    }

    private async Task AskSiteAsync(
        IEnumerable<string> addresses,
        ChannelWriter<(string, LinkAnswer)> answers,
        CancellationToken cancellationToken
    )
    {
        var silences = 0;
        foreach (var (place, address) in addresses.Index())
        {
            if (silences >= options.Value.Patience)
            {
                await answers.WriteAsync((address, LinkAnswer.Unreachable(SeoLinkProblem.NoAnswer)), cancellationToken);
                continue;
            }

            if (place > 0)
            {
                await Task.Delay(options.Value.Pause, cancellationToken);
            }

            var answer = await ask.ExecuteAsync(address, cancellationToken);
            silences = answer.Problem is SeoLinkProblem.NoAnswer or SeoLinkProblem.UnknownHost ? silences + 1 : 0;
            await answers.WriteAsync((address, answer), cancellationToken);
        }
    }

    private Task<int> WriteAsync(string address, LinkAnswer answer, CancellationToken cancellationToken)
    {
        var key = LinkTarget.KeyOf(address);
        var movedTo = answer.MovedTo?.Length > SeoLink.MaximumAddressLength ? null : answer.MovedTo;
        var isFailing = answer.Status is SeoLinkStatus.Broken or SeoLinkStatus.Unreachable;
        return database
            .Set<SeoLink>()
            .IgnoreQueryFilters()
            .Where(link => link.AddressKey == key && link.IsExternal)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(link => link.Status, answer.Status)
                        .SetProperty(link => link.Problem, answer.Problem)
                        .SetProperty(link => link.HttpStatus, answer.HttpStatus)
                        .SetProperty(link => link.MovedTo, movedTo)
                        // The database's time.
                        .SetProperty(link => link.CheckedAt, link => (DateTimeOffset?)DateTimeOffset.UtcNow)
                        .SetProperty(
                            link => link.FailingSince,
                            link => isFailing ? link.FailingSince ?? (DateTimeOffset?)DateTimeOffset.UtcNow : null
                        ),
                cancellationToken
            );
    }
}
