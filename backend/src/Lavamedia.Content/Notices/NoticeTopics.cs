namespace Lavamedia.Content.Notices;

/// <summary>The topics about notices.</summary>
internal static class NoticeTopics
{
    /// <summary>What one person is told.</summary>
    public static string Of(Guid? userId) => $"notices-{userId}";
}
