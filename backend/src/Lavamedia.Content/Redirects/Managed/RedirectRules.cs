namespace Lavamedia.Content.Redirects.Managed;

/// <summary>The redirects that are in force, as one: which leads into which.</summary>
public sealed class RedirectRules
{
    private readonly Dictionary<string, RedirectRule> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, RedirectRule> patterns = [];
    private readonly Dictionary<Guid, RedirectRule> all = [];

    /// <summary>How many patterns there are.</summary>
    public int Patterns => patterns.Count;

    /// <summary>Adds a rule, in the place of what the same redirect said before.</summary>
    public void Set(RedirectRule rule)
    {
        Remove(rule.Id);
        all[rule.Id] = rule;
        if (rule.Source.IsPattern)
        {
            patterns[rule.Id] = rule;
        }
        else
        {
            exact[rule.Source.Key] = rule;
        }
    }

    /// <summary>Takes out what a redirect said, and tells it.</summary>
    public RedirectRule? Remove(Guid id)
    {
        if (all.Remove(id, out var former) && !patterns.Remove(id))
        {
            exact.Remove(former.Source.Key);
        }

        return former;
    }

    /// <summary>The rule of the very address of a path.</summary>
    public RedirectRule? FindExact(string path) =>
        exact.GetValueOrDefault(RedirectSource.KeyOf(path))
        ?? exact.GetValueOrDefault(RedirectSource.KeyOf(path.Split('?', '#')[0]));

    /// <summary>A pattern that matches a path.</summary>
    public RedirectRule? FindPattern(string path) =>
        patterns.Values.FirstOrDefault(rule => rule.Source.Pattern.Match(path.Split('?', '#')[0]) is not null);

    /// <summary>The rule that leads to the very address of a source, other than the rule itself.</summary>
    public RedirectRule? FindLeadingTo(RedirectRule rule) =>
        rule.Source.IsPattern
            ? null
            : all.Values.FirstOrDefault(other =>
                other.Id != rule.Id
                && other.Target is { IsOwn: true, Stars: 0 } target
                && RedirectSource.KeyOf(target.Text) == rule.Source.Key
            );

    /// <summary>The circle that a rule closes, beginning with it; null when there is none. A page that is there ends every way.</summary>
    /// <param name="rule">The rule, which need not be among them.</param>
    /// <param name="isPage">Whether readers find a page at a path.</param>
    public async Task<IReadOnlyList<RedirectRule>?> FindLoopAsync(RedirectRule rule, Func<string, Task<bool>> isPage)
    {
        var seen = new HashSet<Guid>();
        var ways = new Stack<List<RedirectRule>>([
            [rule],
        ]);
        while (ways.TryPop(out var way))
        {
            var last = way[^1];
            if (last.Target is not { IsOwn: true } target)
            {
                continue;
            }

            RedirectRule[] next = [.. Next(target).Append(rule).Where(other => MayLeadTo(target, other)).Distinct()];
            if (next.Length == 0 || (target.Stars == 0 && await isPage(target.Text)))
            {
                continue;
            }

            if (next.Any(other => other.Id == rule.Id))
            {
                return way;
            }

            foreach (var other in next.Where(other => seen.Add(other.Id)))
            {
                ways.Push([.. way, other]);
            }
        }

        return null;
    }

    private IEnumerable<RedirectRule> Next(RedirectTarget target)
    {
        if (target.Stars == 0 && FindExact(target.Text) is { } found)
        {
            yield return found;
            yield break;
        }

        foreach (var rule in target.Stars > 0 ? all.Values : patterns.Values)
        {
            yield return rule;
        }
    }

    private static bool MayLeadTo(RedirectTarget target, RedirectRule rule) =>
        target.Stars == 0 && !rule.Source.IsPattern
            ? rule.Source.Key == RedirectSource.KeyOf(target.Text)
                || rule.Source.Key == RedirectSource.KeyOf(target.Text.Split('?', '#')[0])
            : target.Pattern is { } pattern && pattern.Overlaps(rule.Source.Pattern);
}
