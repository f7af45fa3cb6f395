/** What the answers about signing in mean. */
export const signIn = {
  '01-authentication': {
    accessToken: 'myaccesstokenthatdoesimportantstuff',
    refreshToken: 'myrefreshtokenthatletsmegetanewaccesstoken',
    expiresInS: 3600,
  },
  '02-handling-refresh-tokens': {
    accessToken: 'mybrandnewaccesstoken',
    refreshToken: 'mybrandnewrefreshtoken',
    expiresInS: 3600,
  },
  '03-authenticating-as-other-users': {
    accessToken: 'myaccesstokenforanotheruser',
    refreshToken: 'myrefreshtokenforanotheruser',
    expiresInS: 3600,
  },
  '18-login-into-user-account': {
    user: {
      id: '5a4656511b43af426a897031',
      organizationId: '5ab356111b43af326a837024',
      username: 'john.doe@tenfold.com',
      name: 'John Doe',
      isAdmin: false,
      extensions: ['extension1', 'extension2'],
      pictureUrl: 'https://....png',
      primaryTeamId: '5ab354121b4aaf3f6a817031',
      inboundEnabled: true,
      createdAtMs: 4_719_057_603,
    },
    accessToken: 'ACCESS_TOKEN',
  },
  '38-granting-authorization-token': {
    accessToken: '855c4ae7365709415373413538acadd37d9457df',
    refreshToken: '21a662fbf794057c77032ae1f12ae523dcc31fea',
    expiresInS: 3600,
  },
};
