namespace Lavamedia.Api.Configuration;

/// <summary>The process cannot start as it is configured. Names every problem, not only the first.</summary>
internal sealed class InvalidConfigurationException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
